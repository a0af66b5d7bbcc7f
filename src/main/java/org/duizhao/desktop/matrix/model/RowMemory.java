package org.duizhao.desktop.matrix.model;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.outline.Measure;

/** By what a row is known again when the comparison is another one: the clauses that it shows. */
record RowMemory(List<Clause> clauses) {

    /** Where a clause stands. @param start in the text of the measure */
    record Clause(String noticeId, String measureId, int start) {

        boolean isIn(Row row) {
            return row.cell(noticeId).stream().anyMatch(cell -> cell.measures().stream().anyMatch(measure -> measure.id().equals(measureId)
                    && cell.shown(measure).stream().anyMatch(span -> span.contains(start))));
        }
    }

    static RowMemory of(Row row) {
        return new RowMemory(row.stated().stream().flatMap(cell -> cell.measures().stream().map(measure -> clause(cell, measure))).toList());
    }

    private static Clause clause(Cell cell, Measure measure) {
        return new Clause(cell.noticeId(), measure.id(), cell.shown(measure).get(0).start());
    }

    /** The index of the row that shows most of the clauses, rather one whose clauses a person did not take out of another; empty where none shows any. */
    Optional<Integer> in(Comparison comparison) {
        List<Row> rows = comparison.rows();
        return IntStream.range(0, rows.size()).boxed().filter(i -> shown(rows.get(i)) > 0)
                .min(Comparator.<Integer, Boolean>comparing(i -> !rows.get(i).hand().parted().isEmpty()).thenComparingLong(i -> -shown(rows.get(i))));
    }

    private long shown(Row row) {
        return clauses.stream().filter(clause -> clause.isIn(row)).count();
    }
}
