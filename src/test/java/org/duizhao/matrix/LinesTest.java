package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.desktop.Notices;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.notice.Notice;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LinesTest {

    private final Notice yunling = Notices.of("a", "云岭县", "每月召开一次会议。", "开展应急演练。", "落实带班值守。");
    private final Notice qinghe = Notices.of("b", "青禾市", "每季度召开一次会议。", "开展应急演练。");
    private final List<Notice> notices = List.of(yunling, qinghe);
    private final Comparison comparison = new Comparison(notices, List.of(
            Notices.row("责任", "会议频次", notices, 0, 0), Notices.row("应急", "演练频次", notices, 1, 1),
            Notices.row("应急", "演练频次", notices, 2, -1)));

    @Test
    void rowsStandUnderTheirGroupsInTheOrderOfTheComparison() {
        assertEquals(List.of(new GroupLine("责任", 1, false), new RowLine(0, false, Set.of()), new GroupLine("应急", 2, false),
                new RowLine(1, false, Set.of()), new RowLine(2, true, Set.of())), lines(RowFilter.ALL, Set.of()));
    }

    @Test
    void aFoldedGroupKeepsItsHeadAndItsCount() {
        assertEquals(List.of(new GroupLine("责任", 1, false), new RowLine(0, false, Set.of()), new GroupLine("应急", 2, true)),
                lines(RowFilter.ALL, Set.of("应急")));
    }

    @Test
    void onlyDifferencesLeavesOutWhatAllSayInTheSameWords() {
        assertEquals(2, Lines.of(comparison, new RowFilter(Query.NONE, true, false, false, false),
                CellFigures.NONE, Set.of()).rows());
    }

    @Test
    void onlyMissingKeepsRowsWithAGap() {
        assertEquals(List.of(new GroupLine("应急", 1, false), new RowLine(2, false, Set.of())),
                lines(new RowFilter(Query.NONE, false, true, false, false), Set.of()));
    }

    @Test
    void hitsAreCountedInTheRowsThatAreLeft() {
        Lines found = Lines.of(comparison, new RowFilter(Query.of("演练"), false, false, false, false), CellFigures.NONE, Set.of());
        assertEquals(2, found.hits());
        assertEquals(2, found.rows(), "the third row has the word in its topic");
    }

    @Test
    void aComparisonWithoutGroupsHasNoHeads() {
        Comparison plain = new Comparison(notices, List.of(Notices.row("", "", notices, 0, 0)));
        assertEquals(List.of(new RowLine(0, false, Set.of())),
                Lines.of(plain, RowFilter.ALL, CellFigures.NONE, Set.of("")).lines());
    }

    @Test
    void aCellWhoseMeasuresAllStandInARowAboveOfItsGroupSaysNothingNew() {
        assertEquals(List.of(Set.of(), Set.of("b"), Set.of("a", "b")), saidAbove(RowFilter.ALL,
                Notices.row("责任", "会议", notices, 0, 0), Notices.row("责任", "检查", notices, 1, 0),
                Notices.row("责任", "调度", notices, 1, 0)));
    }

    @Test
    void aCellOfTwoMeasuresSaysNothingNewOnlyWhereBothStandAbove() {
        Cell both = new Cell("a", yunling.measures().subList(0, 2));
        Row together = new Row(new Subject("责任", "会议和演练", "会议和演练"), List.of(both), Certainty.ALONE, List.of());
        Row first = Notices.row("责任", "会议", notices, 0, -1);
        assertEquals(List.of(Set.of(), Set.of()), saidAbove(RowFilter.ALL, first, together));
        assertEquals(List.of(Set.of(), Set.of(), Set.of("a")),
                saidAbove(RowFilter.ALL, first, Notices.row("责任", "演练", notices, 1, -1), together));
    }

    @Test
    void whatStandsInAnotherGroupOrIsFilteredAwayDoesNotCountAsAbove() {
        Row meetings = Notices.row("责任", "会议", notices, 0, 0);
        assertEquals(List.of(Set.of(), Set.of()), saidAbove(RowFilter.ALL, meetings, Notices.row("应急", "演练", notices, 0, 0)));
        RowFilter onlyMissing = new RowFilter(Query.NONE, false, true, false, false);
        assertEquals(List.of(Set.of()), saidAbove(onlyMissing, meetings, Notices.row("责任", "检查", notices, 0, -1)));
    }

    private List<Set<String>> saidAbove(RowFilter filter, Row... rows) {
        return Lines.of(new Comparison(notices, List.of(rows)), filter, CellFigures.NONE, Set.of()).lines().stream()
                .filter(RowLine.class::isInstance).map(line -> ((RowLine) line).saidAbove()).toList();
    }

    private List<MatrixLine> lines(RowFilter filter, Set<String> folded) {
        return Lines.of(comparison, filter, CellFigures.NONE, folded).lines();
    }
}
