package org.duizhao.matrix;

import org.duizhao.align.Row;

/**
 * Rows that stand under one head.
 *
 * @param name a part of the codebook, such as 责任体系; empty where the rows have none
 * @param foot true for the rows at the foot of the table: openings and sentences that only pass a notice on
 */
public record RowGroup(String name, boolean foot) {

    /** The one group at the foot. */
    public static final RowGroup FOOT = new RowGroup("", true);

    /** The group that a row belongs to. */
    public static RowGroup of(Row row) {
        return row.foot() ? FOOT : new RowGroup(row.group(), false);
    }

    /** True where the rows have no name to stand under. */
    boolean nameless() {
        return name.isEmpty() && !foot;
    }
}
