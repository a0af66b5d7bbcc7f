package org.duizhao.desktop.matrix.cell;

import org.duizhao.align.Cell;
import org.duizhao.desktop.Notices;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.Query;
import org.duizhao.matrix.RowFilter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LitPlacesTest {

    private static final String LONG = "县安委会每月召开会议，" + "分析形势，".repeat(12) + "部署演练。";

    private final Notice notice = Notices.of("a", "云岭县", LONG, "组织培训。");
    private final Measure first = notice.measures().get(0);
    private final Cell cell = new Cell("a", notice.measures());

    @Test
    void whatTheFilterFindsIsLitUnlessThePersonWasLedHere() {
        assertEquals(List.of(new Span(8, 10)), new LitPlaces(cell, null, filter("会议")).in(first));
        assertEquals(List.of(new Span(0, 4)), new LitPlaces(cell, new Lead(0, "a", first, new Span(0, 4)), filter("会议")).in(first));
    }

    @Test
    void aCellIsNotCutWhereThatWouldHideWhatIsLit() {
        assertFalse(new LitPlaces(cell, null, filter("会议")).mayBeCutAway());
        assertTrue(new LitPlaces(cell, null, filter("演练")).mayBeCutAway());
        assertTrue(new LitPlaces(cell, null, filter("培训")).mayBeCutAway(), "it stands behind a long measure");
        assertFalse(new LitPlaces(cell, null, RowFilter.ALL).mayBeCutAway());
    }

    @Test
    void whatTheCellLeavesOutDoesNotCount() {
        int drill = LONG.indexOf("部署");
        Cell cut = new Cell("a", List.of(first), Map.of(first.id(), List.of(new Span(drill, LONG.length()))), List.of());
        assertFalse(new LitPlaces(cut, null, filter("演练")).mayBeCutAway());
    }

    private static RowFilter filter(String words) {
        return new RowFilter(Query.of(words), Set.of());
    }
}
