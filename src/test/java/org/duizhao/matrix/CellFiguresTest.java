package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.desktop.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.figure.FigureSpread;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Verdict;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

class CellFiguresTest {

    private final List<Notice> notices = List.of(Notices.of("a", "云岭县", "县安委会每月至少召开一次会议。", "加强宣传。"),
            Notices.of("b", "青禾市", "市安委会每季度至少召开一次会议。", "加强宣传。"));
    private final Comparison comparison = new Comparison(notices,
            List.of(Notices.row("责任", "会议", notices, 0, 0), Notices.row("宣传", "宣传", notices, 1, 1),
                    Notices.row("责任", "会议", notices, -1, 0)));

    @Test
    void aCellIsHeldAgainstTheBasesCellOfItsRow() {
        Standing.Figure figure = (Standing.Figure) figures("a").of(0, "b").get(0);
        assertEquals(new Verdict(Outcome.LOOSER, Reason.TIMES_A_YEAR), figure.verdict());
    }

    @Test
    void theBaseItselfIsHeldAgainstNothing() {
        assertNull(((Standing.Figure) figures("b").of(0, "b").get(0)).verdict());
    }

    @Test
    void withoutABaseOrWhereItSaysNothingThereAreFiguresButNoVerdicts() {
        assertNull(((Standing.Figure) figures(null).of(0, "b").get(0)).verdict());
        assertNull(((Standing.Figure) figures("a").of(2, "b").get(0)).verdict());
    }

    @Test
    void everyRowSaysWhetherItsFiguresDiffer() {
        assertEquals(FigureSpread.DIFFERENT, figures(null).spread(0));
        assertEquals(FigureSpread.NONE, figures(null).spread(1));
        assertEquals(FigureSpread.SAME, figures(null).spread(2));
        assertEquals(List.of(), figures(null).of(1, "a"));
    }

    @Test
    void whoSeesToItIsNamedOnceInTheOrderOfTheText() {
        List<Notice> named = List.of(Notices.of("a", "云岭县", "开展检查。（县水利局牵头，县林业局配合）", "排查隐患（县林业局负责）。", "县安委会每月召开会议。"));
        Row both = Notices.row("检查", "检查", named, 0);
        Cell first = both.stated().get(0);
        CellFigures figures = CellFigures.of(new Comparison(named, List.of(both)), null, new RequirementExtractor()::extract, Progress.NONE);
        assertEquals(List.of("县水利局", "县林业局"), figures.responsible(first));
        assertEquals(List.of(), figures.responsible(Notices.row("会议", "会议", named, 2).stated().get(0)), "who acts does not see to it");
        assertEquals(List.of(), CellFigures.NONE.responsible(first), "nothing is known yet");
    }

    private CellFigures figures(String base) {
        return CellFigures.of(comparison, base, new RequirementExtractor()::extract, Progress.NONE);
    }
}
