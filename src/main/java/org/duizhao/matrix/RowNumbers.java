package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Reference;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Which row of a comparison shows a clause, for the cells that refer to it (见第 27 行). */
final class RowNumbers {

    private final Comparison comparison;

    RowNumbers(Comparison comparison) {
        this.comparison = comparison;
    }

    /** Where a cell leads, the surest first, each row once; empty where it refers to none. */
    List<Lead> of(Cell cell) {
        Map<Integer, Lead> byRow = new LinkedHashMap<>();
        cell.see().forEach(reference -> showing(cell.noticeId(), reference).forEach(row ->
                byRow.putIfAbsent(row, new Lead(row, cell.noticeId(), reference.measure(), reference.place()))));
        return List.copyOf(byRow.values());
    }

    private IntStream showing(String noticeId, Reference reference) {
        return IntStream.range(0, comparison.rows().size()).filter(row -> comparison.rows().get(row).cell(noticeId)
                .filter(cell -> shows(cell, reference)).isPresent()).limit(1);
    }

    private static boolean shows(Cell cell, Reference reference) {
        return cell.measures().contains(reference.measure())
                && cell.shown(reference.measure()).stream().anyMatch(span -> span.contains(reference.place().start()));
    }
}
