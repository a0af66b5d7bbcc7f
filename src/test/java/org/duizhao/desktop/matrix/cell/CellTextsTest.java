package org.duizhao.desktop.matrix.cell;

import org.duizhao.change.mark.MarkedText;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.matrix.ShownMeasure;
import org.duizhao.matrix.ShownMeasure.Stretch;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** The ink of a sentence in a cell: its clauses full, the rest quiet or left out, and no more than can be laid out. */
class CellTextsTest {

    private static final ShownMeasure MEASURE = new ShownMeasure(null, List.of(
            new Stretch(new MarkedText(List.of(new Piece(Mark.SAME, "每月"), new Piece(Mark.MISSING, "至少"), new Piece(Mark.ADDED, "检查"))), true),
            new Stretch(MarkedText.unmarked("，并上报。"), false)));

    @Test
    void theRestIsLeftOutUntilItIsAskedFor() {
        assertEquals("每月 FULL|至少 FULL|检查 FULL|，并上报。 LEFT_OUT", runs(new CellTexts(false, false, 100)));
        assertEquals("每月 FULL|至少 FULL|检查 FULL|，并上报。 REST", runs(new CellTexts(true, false, 100)));
    }

    @Test
    void whatIsBeyondTheRoomIsCutAndAMissingWordTakesNone() {
        assertEquals("每月 FULL|至少 FULL|检 FULL", runs(new CellTexts(true, false, 3)));
        assertEquals("", runs(new CellTexts(true, false, 0)));
    }

    @Test
    void aMissingWordIsStruckThroughWhereThatIsWanted() {
        assertEquals("每月 FULL|至少 GONE|检查 FULL|，并上报。 LEFT_OUT", runs(new CellTexts(false, true, 100)));
        assertEquals("每月 FULL|至 GONE", runs(new CellTexts(true, true, 3)));
    }

    @Test
    void whatIsLeftOutIsNotCounted() {
        assertEquals(6, new CellTexts(false, false, 100).length(MEASURE));
        assertEquals(11, new CellTexts(true, false, 100).length(MEASURE));
    }

    private static String runs(CellTexts texts) {
        return texts.runs(MEASURE).stream().map(run -> run.piece().text() + " " + run.ink()).collect(Collectors.joining("|"));
    }
}
