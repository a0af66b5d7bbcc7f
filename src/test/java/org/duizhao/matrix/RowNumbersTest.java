package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Reference;
import org.duizhao.export.Comparisons;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A cell that refers to clauses leads to the rows that show them. */
class RowNumbersTest {

    private static final Notice NOTICE = Comparisons.notice("aaaa", "云岭县", 2024, null, Comparisons.DRILL);
    private static final Measure DRILL = NOTICE.measures().get(0);
    private static final int HALF = DRILL.text().length() / 2;

    private final RowNumbers numbers = new RowNumbers(new Comparison(List.of(NOTICE), List.of(
            Shapes.row("前半", Shapes.part(NOTICE, 0, 0, HALF)), Shapes.row("后半", Shapes.part(NOTICE, 0, HALF, DRILL.text().length())))));

    @Test
    void aClauseIsShownByTheRowInWhichItBegins() {
        assertEquals(List.of(1), rows(Shapes.see(NOTICE, 0, HALF + 1, HALF + 3)));
        assertEquals(List.of(0), rows(Shapes.see(NOTICE, 0, HALF - 1, HALF + 3)));
    }

    @Test
    void twoClausesOfOneRowLeadThereOnceAndTheSurestFirst() {
        assertEquals(List.of(1, 0), rows(Cell.referring(NOTICE.id(), List.of(new Reference(DRILL, new Span(HALF, HALF + 1)),
                new Reference(DRILL, new Span(0, 2)), new Reference(DRILL, new Span(HALF + 2, HALF + 3))))));
    }

    @Test
    void aCellThatRefersToNothingLeadsNowhere() {
        assertEquals(List.of(), rows(Shapes.whole(NOTICE, 0)));
    }

    private List<Integer> rows(Cell cell) {
        return numbers.of(cell).stream().map(Lead::row).toList();
    }
}
