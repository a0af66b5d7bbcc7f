package org.duizhao.desktop.matrix.model;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.outline.Measure;

/** By what a row is known again when the comparison is another one: the first clause that it shows. */
record RowMemory(String noticeId, String measureId, int start) {

    static Optional<RowMemory> of(Row row) {
        return row.stated().stream().findFirst().map(cell -> of(cell, cell.measures().get(0)));
    }

    private static RowMemory of(Cell cell, Measure measure) {
        return new RowMemory(cell.noticeId(), measure.id(), cell.shown(measure).get(0).start());
    }

    /** The index of the row that shows the clause; empty where none does. */
    Optional<Integer> in(Comparison comparison) {
        List<Row> rows = comparison.rows();
        return IntStream.range(0, rows.size()).filter(i -> rows.get(i).cell(noticeId).filter(this::shows).isPresent()).boxed().findFirst();
    }

    private boolean shows(Cell cell) {
        return cell.measures().stream().anyMatch(measure -> measure.id().equals(measureId)
                && cell.shown(measure).stream().anyMatch(span -> span.contains(start)));
    }
}
