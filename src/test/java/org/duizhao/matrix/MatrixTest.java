package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.change.mark.MarkedText;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.desktop.Notices;
import org.duizhao.extract.RequirementExtractor;
import org.duizhao.figure.Standing;
import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.matrix.ShownMeasure.Stretch;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A long sentence of one county states what two short ones of the other do: each clause stands in its row. */
class MatrixTest {

    private static final String MEETS = "县安委会每季度至少召开一次会议，";
    private static final String DRILLS = "各乡镇每年组织一次演练";
    private static final String BOTH = MEETS + DRILLS + "。";

    private final Notice yunling = Notices.of("a", "云岭县", "县安委会每月至少召开一次会议。", "各乡镇每年组织两次演练。");
    private final Notice qinghe = Notices.of("b", "青禾县", BOTH);
    private final Cell meeting = Shapes.part(qinghe, 0, 0, MEETS.length());
    private final Cell drill = Shapes.part(qinghe, 0, MEETS.length(), MEETS.length() + DRILLS.length());
    private final Cell elsewhere = Shapes.see(qinghe, 0, MEETS.length(), BOTH.length());
    private final Matrix matrix = Matrix.of(new Comparison(List.of(yunling, qinghe),
            List.of(Shapes.row("会议", Shapes.whole(yunling, 0), meeting), Shapes.row("演练", Shapes.whole(yunling, 1), drill),
                    Shapes.row("应急", Shapes.whole(yunling, 1), elsewhere))),
            "a", new RequirementExtractor()::extract, new TextDiff(new HanLpSegmenter()), Progress.NONE);

    @Test
    void aCellShowsItsClauseAndKeepsTheRestOfTheSentence() {
        ShownMeasure shown = matrix.measures(0, meeting).get(0);
        assertTrue(shown.cut());
        assertEquals(List.of(true, false), shown.stretches().stream().map(Stretch::shown).toList());
        assertEquals(MarkedText.unmarked(DRILLS + "。"), shown.stretches().get(1).text());
    }

    @Test
    void onlyTheClauseIsMarkedAgainstTheBase() {
        List<Piece> pieces = matrix.measures(0, meeting).get(0).stretches().get(0).text().pieces();
        assertTrue(pieces.contains(new Piece(Mark.ADDED, "每季度")), pieces.toString());
        assertTrue(pieces.contains(new Piece(Mark.MISSING, "每月")), pieces.toString());
    }

    @Test
    void aFullStopAloneIsNotLeftOut() {
        ShownMeasure shown = matrix.measures(1, drill).get(0);
        assertEquals(List.of(false, true, true), shown.stretches().stream().map(Stretch::shown).toList());
        assertEquals("。", shown.stretches().get(2).text().pieces().get(0).text());
    }

    @Test
    void aMeasureThatIsShownWholeIsNotCut() {
        assertFalse(matrix.measures(0, matrix.cell(0, "a").orElseThrow()).get(0).cut());
    }

    @Test
    void aFigureIsHeldAgainstTheBaseInTheRowThatShowsItsClause() {
        assertEquals(List.of(Outcome.LOOSER), outcomes(0, meeting));
        assertEquals(List.of(Outcome.LOOSER), outcomes(1, drill));
    }

    @Test
    void aCellThatRefersHasNoTextAndLeadsToTheRowThatShowsTheClause() {
        assertEquals(List.of(1), matrix.see(elsewhere));
        assertEquals(List.of(), matrix.measures(2, elsewhere));
        assertEquals(List.of(), matrix.standings(2, elsewhere));
        assertEquals(List.of(), matrix.see(meeting));
        Lead lead = matrix.leads(elsewhere).get(0);
        assertEquals("b", lead.noticeId());
        assertEquals(DRILLS + "。", lead.place().in(lead.measure().text()));
    }

    private List<Outcome> outcomes(int row, Cell cell) {
        return matrix.standings(row, cell).stream().map(standing -> ((Standing.Figure) standing).verdict().outcome()).toList();
    }
}
