package org.duizhao.desktop.parts;

import javafx.scene.Node;
import javafx.scene.text.Text;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A text with marks, and another one shown in the same nodes. */
@ExtendWith(ApplicationExtension.class)
class MarkedFlowTest {

    private static final List<Run> MARKED = List.of(run(Mark.SAME, "县安委会每"), run(Mark.MISSING, "季"), run(Mark.ADDED, "月"), run(Mark.SAME, "召开会议。"));

    @Test
    void itsWordsAreWithoutTheSignsThatStandInIt(FxRobot robot) {
        robot.interact(() -> {
            SeenText seen = new MarkedFlow(MARKED, List.of()).seen();
            assertEquals("县安委会每∧＋月召开会议。", seen.characters());
            assertEquals("每月召开", seen.words(new Span(4, 10)));
        });
    }

    @Test
    void anotherTextTakesTheNodesOfTheOneBeforeAndNothingOfItIsLeft(FxRobot robot) {
        robot.interact(() -> {
            MarkedFlow flow = new MarkedFlow(MARKED, List.of(new Span(0, 2)));
            flow.select(new Span(0, 3));
            Node first = texts(flow).get(0);
            flow.show(List.of(run(Mark.SAME, "乡镇每年演练。")), List.of());
            assertEquals("乡镇每年演练。", flow.seen().characters());
            assertEquals(1, texts(flow).size());
            assertSame(first, texts(flow).get(0));
            assertEquals(0, flow.litBounds().getWidth());
            flow.show(MARKED, List.of());
            assertEquals("县安委会每∧＋月召开会议。", flow.seen().characters());
            assertEquals(List.of("same", "caret", "plus", "added", "same"), texts(flow).stream().map(text -> text.getStyleClass().get(0)).toList());
        });
    }

    @Test
    void theHintOfACaretGoesWithIt(FxRobot robot) {
        robot.interact(() -> {
            MarkedFlow flow = new MarkedFlow(MARKED, List.of());
            assertEquals("－ 季", Hint.of(texts(flow).get(1)));
            flow.show(List.of(run(Mark.SAME, "乡镇"), run(Mark.SAME, "演练。")), List.of());
            assertTrue(texts(flow).stream().allMatch(text -> Hint.of(text).isEmpty() && text.getAccessibleText() == null));
        });
    }

    private static List<Text> texts(MarkedFlow flow) {
        return flow.getChildren().stream().filter(Text.class::isInstance).map(Text.class::cast).toList();
    }

    private static Run run(Mark mark, String text) {
        return new Run(new Piece(mark, text), Ink.FULL);
    }
}
