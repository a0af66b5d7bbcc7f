package org.duizhao.align;

import org.duizhao.decision.Decision.Noted;
import org.duizhao.notice.Notice;

import java.util.Comparator;
import java.util.List;

/**
 * Notices side by side.
 *
 * @param notices the columns
 * @param rows    grouped by topic; every measure of every notice stands in at least one row
 * @param notes   a person's notes on notices as wholes, in the order in which they were written
 */
public record Comparison(List<Notice> notices, List<Row> rows, List<Noted> notes) {

    public Comparison {
        notices = List.copyOf(notices);
        rows = List.copyOf(rows);
        notes = List.copyOf(notes);
    }

    /** One without notes on notices. */
    public Comparison(List<Notice> notices, List<Row> rows) {
        this(notices, rows, List.of());
    }

    /** The notes on a notice as a whole. */
    public List<Noted> notes(String noticeId) {
        return notes.stream().filter(note -> note.place().notice().equals(noticeId)).toList();
    }

    /** The same rows with their columns in another order. */
    public Comparison inOrder(Comparator<Notice> order) {
        List<Notice> columns = notices.stream().sorted(order).toList();
        List<String> ids = columns.stream().map(Notice::id).toList();
        return columns.equals(notices) ? this : new Comparison(columns, rows.stream().map(row -> row.inOrder(ids)).toList(), notes);
    }
}
