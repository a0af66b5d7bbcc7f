package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.desktop.Notices;
import org.duizhao.figure.FigureSpread;
import org.duizhao.notice.Notice;
import org.duizhao.notice.source.Span;
import org.duizhao.reuse.Reuse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RowFilterTest {

    private static final String SENTENCE = "每月召开一次会议，每年组织一次演练。";

    private final Notice yunling = Notices.of("a", "云岭县", SENTENCE, "开展应急演练。");
    private final Notice qinghe = Notices.of("b", "青禾市", SENTENCE, "开展防汛演练。");
    private final List<Notice> notices = List.of(yunling, qinghe);

    @Test
    void differencesAreOtherWordsOrAColumnThatSaysNothing() {
        assertFalse(shows(RowKind.DIFFERENT, Notices.row("", "", notices, 0, 0)));
        assertTrue(shows(RowKind.DIFFERENT, Notices.row("", "", notices, 1, 1)));
        assertTrue(shows(RowKind.DIFFERENT, Notices.row("", "", notices, 0, -1)));
    }

    @Test
    void aColumnThatStatesTheMatterInAnotherRowIsNotMissing() {
        assertTrue(shows(RowKind.MISSING, Notices.row("", "", notices, 0, -1)));
        assertFalse(shows(RowKind.MISSING, Shapes.row("会议", Shapes.whole(yunling, 1), Shapes.see(qinghe, 0, 0, 8))));
    }

    @Test
    void figuresAreAskedForByTheSpreadOfTheRow() {
        Row row = Notices.row("", "", notices, 0, 0);
        assertFalse(filter(RowKind.FIGURES).shows(row, 2, FigureSpread.NONE, Reuse.NONE));
        assertTrue(filter(RowKind.FIGURES).shows(row, 2, FigureSpread.SAME, Reuse.NONE));
        assertFalse(filter(RowKind.OTHER_FIGURES).shows(row, 2, FigureSpread.SAME, Reuse.NONE));
        assertFalse(filter(RowKind.OTHER_FIGURES).shows(row, 2, FigureSpread.PARTLY, Reuse.NONE));
        assertTrue(filter(RowKind.OTHER_FIGURES).shows(row, 2, FigureSpread.DIFFERENT, Reuse.NONE));
    }

    @Test
    void aRowMustBeOfAllKindsThatAreAskedFor() {
        RowFilter both = new RowFilter(Query.NONE, Set.of(RowKind.MISSING, RowKind.FIGURES));
        assertFalse(both.shows(Notices.row("", "", notices, 0, -1), 2, FigureSpread.NONE, Reuse.NONE));
        assertTrue(both.shows(Notices.row("", "", notices, 0, -1), 2, FigureSpread.SAME, Reuse.NONE));
    }

    @Test
    void termsMayStandInDifferentCellsOrInTheLabel() {
        assertTrue(query("应急 防汛").shows(Notices.row("", "", notices, 1, 1), 2, FigureSpread.NONE, Reuse.NONE));
        assertFalse(query("应急 防火").shows(Notices.row("", "", notices, 1, 1), 2, FigureSpread.NONE, Reuse.NONE));
        Row labelled = new Row(new Subject("组", "专题", "演练：每年 1"), List.of(new Cell("a", List.of(yunling.measures().get(1)))),
                Certainty.ALONE, List.of());
        assertTrue(query("每年 专题 组").shows(labelled, 2, FigureSpread.NONE, Reuse.NONE));
    }

    @Test
    void onlyTheWordsThatARowShowsCountAndAreLit() {
        Cell meeting = Shapes.part(yunling, 0, 0, 9);
        Row row = Shapes.row("会议", meeting);
        assertTrue(query("会议").shows(row, 2, FigureSpread.NONE, Reuse.NONE));
        assertFalse(query("演练").shows(row, 2, FigureSpread.NONE, Reuse.NONE), "that clause stands in another row");
        assertEquals(List.of(new Span(6, 8)), query("会议 演练").hits(meeting, yunling.measures().get(0)));
        assertEquals(1, query("会议 演练").hits(row));
    }

    private static boolean shows(RowKind kind, Row row) {
        return filter(kind).shows(row, 2, FigureSpread.NONE, Reuse.NONE);
    }

    private static RowFilter filter(RowKind kind) {
        return new RowFilter(Query.NONE, Set.of(kind));
    }

    private static RowFilter query(String typed) {
        return new RowFilter(Query.of(typed), Set.of());
    }
}
