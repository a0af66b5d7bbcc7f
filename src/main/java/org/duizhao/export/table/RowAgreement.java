package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.figure.FigureSpread;

import java.util.stream.Collectors;

/** How far the notices of a table agree in a matter. */
public enum RowAgreement {
    /** Only one notice states it. */
    ONE_NOTICE,
    /** Several state it, and one or more have none. */
    LACKING,
    /** All state it, with other figures, or some without any. */
    OTHER_FIGURES,
    /** All state it, and differ in nothing but words. */
    OTHER_WORDS,
    /** All state it in the very same words. */
    SAME;

    /** @param columns how many notices are compared */
    static RowAgreement of(Row row, int columns, FigureSpread figures) {
        if (row.notices() < 2 && columns > 1) {
            return ONE_NOTICE;
        }
        if (row.notices() < columns) {
            return LACKING;
        }
        if (figures == FigureSpread.DIFFERENT || figures == FigureSpread.PARTLY) {
            return OTHER_FIGURES;
        }
        boolean same = row.stated().size() == columns && row.stated().stream().map(RowAgreement::words).distinct().count() < 2;
        return same ? SAME : OTHER_WORDS;
    }

    /** Whether a notice has none, or figures differ: what a reader must know even where words do not matter. */
    public boolean differs() {
        return this == ONE_NOTICE || this == LACKING || this == OTHER_FIGURES;
    }

    private static String words(Cell cell) {
        return cell.measures().stream().flatMap(measure -> cell.words(measure).stream()).collect(Collectors.joining());
    }
}
