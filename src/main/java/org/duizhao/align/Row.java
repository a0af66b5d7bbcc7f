package org.duizhao.align;

import org.duizhao.align.decided.Hand;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * One matter (事项) and what each notice states of it.
 *
 * @param cells   in the order of the columns; at least one shows measures; a notice that states nothing of the matter has no cell
 * @param reasons why these measures were put together; empty where only one notice shows any
 * @param near    what comes near to the row in notices without a cell, by columns, at most a few of each, best first
 * @param foot    true for what is no matter of the table: openings, and sentences that only pass a notice on
 */
public record Row(Subject subject, List<Cell> cells, Certainty certainty, List<Reason> reasons, List<Near> near, boolean foot) {

    public Row {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
        near = List.copyOf(near);
    }

    /** A row of the body of the table, with nothing near to it. */
    public Row(Subject subject, List<Cell> cells, Certainty certainty, List<Reason> reasons) {
        this(subject, cells, certainty, reasons, List.of(), false);
    }

    public String group() {
        return subject.group();
    }

    public String topic() {
        return subject.topic();
    }

    public String label() {
        return subject.label();
    }

    /** How surely its measures belong together, 0 to 1. */
    public double score() {
        return certainty.score();
    }

    /** Whether it is called sure; see {@link Certainty}. */
    public boolean sure() {
        return certainty.sure();
    }

    /** What a person decided of it. */
    public Hand hand() {
        return certainty.hand();
    }

    /** The cells that show measures, without those that only refer to other rows. */
    public List<Cell> stated() {
        return cells.stream().filter(cell -> !cell.refers()).toList();
    }

    /** How many notices state the matter, here or in a measure of another row. */
    public int notices() {
        return cells.size();
    }

    /** What a notice says; empty where it is not in the row. */
    public Optional<Cell> cell(String noticeId) {
        return cells.stream().filter(cell -> cell.noticeId().equals(noticeId)).findFirst();
    }

    /** What comes near to the row in this notice; empty where it has a cell. */
    public List<Near> near(String noticeId) {
        return near.stream().filter(one -> one.noticeId().equals(noticeId)).toList();
    }

    /** The same row with its columns in the order of these ids of notices. */
    Row inOrder(List<String> columns) {
        return new Row(subject, cells.stream().sorted(Comparator.comparing(cell -> columns.indexOf(cell.noticeId()))).toList(), certainty,
                reasons, near.stream().sorted(Comparator.comparing(one -> columns.indexOf(one.noticeId()))).toList(), foot);
    }
}
