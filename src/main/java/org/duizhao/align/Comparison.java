package org.duizhao.align;

import org.duizhao.notice.Notice;

import java.util.Comparator;
import java.util.List;

/**
 * Notices side by side.
 *
 * @param notices the columns
 * @param rows    grouped by topic; every measure of every notice stands in at least one row
 */
public record Comparison(List<Notice> notices, List<Row> rows) {

    public Comparison {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
    }

    /** The same rows with their columns in another order. */
    public Comparison inOrder(Comparator<Notice> order) {
        List<Notice> columns = notices.stream().sorted(order).toList();
        List<String> ids = columns.stream().map(Notice::id).toList();
        return columns.equals(notices) ? this : new Comparison(columns, rows.stream().map(row -> row.inOrder(ids)).toList());
    }
}
