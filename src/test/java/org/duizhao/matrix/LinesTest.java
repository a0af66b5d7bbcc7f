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
import org.duizhao.reuse.Reuse;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.OptionalInt;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class LinesTest {

    private static final RowGroup DUTY = new RowGroup("责任", false);
    private static final RowGroup EMERGENCY = new RowGroup("应急", false);

    private final Notice yunling = Notices.of("a", "云岭县", "每月召开一次会议。", "开展应急演练。", "落实带班值守。", "现就有关事项通知如下。");
    private final Notice qinghe = Notices.of("b", "青禾市", "每季度召开一次会议。", "开展应急演练。");
    private final List<Notice> notices = List.of(yunling, qinghe);
    private final Row foot = new Row(new Subject("", "", "转发用语"), List.of(new Cell("a", List.of(yunling.measures().get(3)))),
            Certainty.ALONE, List.of(), List.of(), true);
    private final Comparison comparison = new Comparison(notices, List.of(
            Notices.row("责任", "会议频次", notices, 0, 0), foot, Notices.row("应急", "演练频次", notices, 1, 1),
            Notices.row("应急", "演练频次", notices, 2, -1)));

    @Test
    void rowsStandUnderTheirGroupsInTheOrderOfTheComparisonAndTheFootComesLast() {
        assertEquals(List.of(new GroupLine(DUTY, 1, false), new RowLine(0), new GroupLine(EMERGENCY, 2, false),
                new RowLine(2), new RowLine(3), new GroupLine(RowGroup.FOOT, 1, false), new RowLine(1)), lines(RowFilter.ALL).lines());
    }

    @Test
    void aFoldedGroupKeepsItsHeadAndItsCount() {
        Lines folded = lines(RowFilter.ALL, EMERGENCY, RowGroup.FOOT);
        assertEquals(List.of(new GroupLine(DUTY, 1, false), new RowLine(0), new GroupLine(EMERGENCY, 2, true),
                new GroupLine(RowGroup.FOOT, 1, true)), folded.lines());
        assertEquals(4, folded.rows());
    }

    @Test
    void hitsAreCountedInTheRowsThatAreLeft() {
        Lines found = lines(new RowFilter(Query.of("演练"), Set.of()));
        assertEquals(2, found.hits());
        assertEquals(2, found.rows(), "the second of them has the word in its topic");
    }

    @Test
    void aComparisonWithoutGroupsHasNoHeads() {
        Comparison plain = new Comparison(notices, List.of(Notices.row("", "", notices, 0, 0)));
        assertEquals(List.of(new RowLine(0)),
                Lines.of(plain, RowFilter.ALL, CellFigures.NONE, Reuse.NONE, Set.of(new RowGroup("", false))).lines());
    }

    @Test
    void aRowAndAGroupAreFoundWhereTheyAreShown() {
        Lines folded = lines(RowFilter.ALL, EMERGENCY);
        assertEquals(OptionalInt.of(1), folded.row(0));
        assertEquals(OptionalInt.empty(), folded.row(2));
        assertEquals(OptionalInt.of(2), folded.head(EMERGENCY));
        assertEquals(1, folded.firstRow());
    }

    private Lines lines(RowFilter filter, RowGroup... folded) {
        return Lines.of(comparison, filter, CellFigures.NONE, Reuse.NONE, Set.of(folded));
    }
}
