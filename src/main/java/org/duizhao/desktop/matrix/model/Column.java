package org.duizhao.desktop.matrix.model;

import java.util.List;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.notice.Notice;

/**
 * A column of the matrix.
 *
 * @param base  true for the column that the others are held against
 * @param notes on the notice as a whole
 */
public record Column(Notice notice, NoticeName name, boolean base, List<Noted> notes) {

    public Column {
        notes = List.copyOf(notes);
    }
}
