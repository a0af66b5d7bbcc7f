package org.duizhao.align;

import org.duizhao.notice.Notice;

import java.util.List;

/**
 * Notices side by side.
 *
 * @param notices the columns, in an order that depends on the notices alone
 * @param rows    grouped by topic; every measure of every notice stands in at least one row
 */
public record Comparison(List<Notice> notices, List<Row> rows) {

    public Comparison {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
    }
}
