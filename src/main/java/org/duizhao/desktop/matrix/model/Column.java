package org.duizhao.desktop.matrix.model;

import java.util.List;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.notice.Notice;

/**
 * A column of the matrix.
 *
 * @param subject what the notice is about, where another column is of the same place and year; else empty
 * @param stand   how it stands among the columns
 * @param notes   on the notice as a whole
 */
public record Column(Notice notice, NoticeName name, String subject, Stand stand, List<Noted> notes) {

    /**
     * How a column stands among the others.
     *
     * @param base   true for the column that the others are held against
     * @param pinned true where a person wants it beside the topics
     * @param opens  the name of the group that it opens; empty where it opens none
     */
    public record Stand(boolean base, boolean pinned, String opens) {
    }

    public Column {
        notes = List.copyOf(notes);
    }

    public boolean base() {
        return stand.base();
    }

    /** True where it stays in sight beside the topics. */
    public boolean stays() {
        return stand.base() || stand.pinned();
    }

    public String id() {
        return notice.id();
    }
}
