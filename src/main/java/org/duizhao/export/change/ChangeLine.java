package org.duizhao.export.change;

import org.duizhao.change.Change;
import org.duizhao.change.mark.MarkedText.Piece;

import java.util.List;

/**
 * A row of the table of changes.
 *
 * @param sort        by which the lines can be sorted
 * @param clause      where it stands in the new notice, or stood in the old one
 * @param old         the old wording, what is gone marked {@code MISSING}; empty for what is new
 * @param now         the new wording, what has come marked {@code ADDED}; empty for what is gone
 * @param explanation 变化说明
 * @param remark      备注: whether a person should look at it; else empty, to be written in
 */
public record ChangeLine(Sort sort, String clause, List<Piece> old, List<Piece> now, String explanation, String remark) {

    /**
     * What a line is about.
     *
     * @param change null where ours is held against the superior's
     * @param kind   in words
     * @param badges likewise, in one; may be empty
     */
    public record Sort(Change change, String kind, String badges) {
    }

    /** Null where ours is held against the superior's. */
    public Change change() {
        return sort.change;
    }

    public ChangeLine {
        old = List.copyOf(old);
        now = List.copyOf(now);
    }
}
