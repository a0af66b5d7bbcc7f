package org.duizhao.export.table;

import org.duizhao.align.Certainty;
import org.duizhao.align.Subject;

import java.util.List;
import java.util.regex.Pattern;

/**
 * A row of the table.
 *
 * @param number    from 1 through the whole comparison, so that a row has one number however the table is cut
 * @param subject   what it is about
 * @param reasons   why its measures were put together, as sentences
 * @param cells     one for each column, in their order
 * @param agreement how far the notices agree in it
 */
public record TableRow(int number, Subject subject, Certainty certainty, List<String> reasons, List<TableCell> cells, RowAgreement agreement) {

    /** How often, and how many notices name it, as a label has it. */
    private static final Pattern CYCLE = Pattern.compile("((?:：| · )每\\S+) ([0-9]+)(?= ·|$)");

    public TableRow {
        reasons = List.copyOf(reasons);
        cells = List.copyOf(cells);
    }

    /**
     * What it is about in a few words: its label, or its topic where it has none. How many notices name a cycle is said in words, for on paper a bare
     * number behind it reads as a figure: 党政领导干部：每月（3份）.
     */
    public String label() {
        return subject.label().isEmpty() ? subject.topic() : CYCLE.matcher(subject.label()).replaceAll("$1（$2份）");
    }

    /** Its topic, where the label says more than that; else empty. */
    public String topicBesideLabel() {
        return label().contains(subject.topic()) ? "" : subject.topic();
    }

    /** How many columns state its matter, in this row or in another. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.silent()).count();
    }

    /** True where every column has words of its own here, and none only leads to another row. */
    public boolean statedByAll() {
        return cells.stream().noneMatch(cell -> cell.passages().isEmpty());
    }

    /** True where its columns were put together and nobody has looked whether they belong together (待核). */
    public boolean unsure() {
        return !certainty.sure() && cells.stream().filter(cell -> !cell.passages().isEmpty()).count() > 1;
    }

    /** True where a column has text in it. */
    boolean hasText() {
        return cells.stream().anyMatch(cell -> !cell.passages().isEmpty());
    }

    /** The same row with some of its columns only. */
    TableRow with(List<Integer> columns) {
        return new TableRow(number, subject, certainty, reasons, columns.stream().map(cells::get).toList(), agreement);
    }
}
