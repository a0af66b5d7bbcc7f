package org.duizhao.desktop.matrix.cell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import java.util.stream.Collectors;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

/** The template's wording in a quieter ink; offsets are of the measure, in which what only the base has is not. */
class TemplateInkTest {

    private static Run run(Mark mark, String text, Ink ink) {
        return new Run(new Piece(mark, text), ink);
    }

    private static String told(List<Run> runs) {
        return runs.stream().map(run -> run.ink() + ":" + run.piece().text()).collect(Collectors.joining(" "));
    }

    @Test
    void aPartIsCutOutOfItsRunAndMissingWordsAreNotCounted() {
        List<Run> runs = List.of(run(Mark.SAME, "甲乙丙", Ink.FULL), run(Mark.MISSING, "无", Ink.FULL), run(Mark.ADDED, "丁戊", Ink.FULL));
        assertEquals("FULL:甲 TEMPLATE:乙丙 FULL:无 TEMPLATE:丁 FULL:戊", told(TemplateInk.on(runs, List.of(new Span(1, 4)))));
    }

    @Test
    void whatIsLeftOutOrOfTheRestKeepsItsInk() {
        List<Run> runs = List.of(run(Mark.SAME, "甲乙", Ink.LEFT_OUT), run(Mark.SAME, "丙丁", Ink.FULL), run(Mark.SAME, "戊", Ink.REST));
        assertEquals("LEFT_OUT:甲乙 TEMPLATE:丙 FULL:丁 REST:戊", told(TemplateInk.on(runs, List.of(new Span(0, 3), new Span(4, 5)))));
    }

    @Test
    void withoutATemplateNothingIsCut() {
        List<Run> runs = List.of(run(Mark.SAME, "甲乙", Ink.FULL));
        assertSame(runs, TemplateInk.on(runs, List.of()));
    }
}
