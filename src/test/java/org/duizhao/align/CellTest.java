package org.duizhao.align;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CellTest {

    private final Measure measure = Notices.yunling().measures().get(0);

    @Test
    void aMeasureWithoutSpansIsShownWhole() {
        assertEquals(List.of(measure.text()), new Cell("a", List.of(measure)).words(measure));
    }

    @Test
    void spansSayWhatIsShown() {
        Cell cell = new Cell("a", List.of(measure), Map.of(measure.id(), List.of(new Span(0, 4), new Span(6, 8))), List.of());
        assertEquals(List.of("县安委会", "至少"), cell.words(measure));
    }

    @Test
    void aCellShowsOrRefers() {
        assertTrue(Cell.referring("a", List.of(new Reference(measure, new Span(0, 4)))).refers());
        assertThrows(IllegalArgumentException.class, () -> new Cell("a", List.of()));
        assertThrows(IllegalArgumentException.class,
                () -> new Cell("a", List.of(measure), Map.of(), List.of(new Reference(measure, new Span(0, 4)))));
    }

    @Test
    void anEmptyPartIsNone() {
        assertThrows(IllegalArgumentException.class,
                () -> new Cell("a", List.of(measure), Map.of(measure.id(), List.of(new Span(3, 3))), List.of()));
    }
}
