package org.duizhao.desktop.parts;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;

/** What a screen reader says of what is drawn. */
@ExtendWith(ApplicationExtension.class)
class SpokenTest {

    @Test
    void marksAreHeardAsTheyAreSeen(FxRobot robot) {
        List<Run> runs = List.of(new Run(new Piece(Mark.SAME, "每月"), Ink.FULL), new Run(new Piece(Mark.MISSING, "至少"), Ink.FULL),
                new Run(new Piece(Mark.ADDED, "检查"), Ink.FULL));
        assertEquals("每月［－至少］＋检查", said(robot, () -> new MarkedFlow(runs, List.of())));
        List<Run> struck = List.of(runs.get(0), new Run(new Piece(Mark.MISSING, "至少"), Ink.GONE));
        assertEquals("每月［－至少］", said(robot, () -> new MarkedFlow(struck, List.of())));
    }

    @Test
    void whatIsHiddenIsNotSaidAndWordsForThePurposeStandForAll(FxRobot robot) {
        assertEquals("会议频次 未见规定 负责、牵头或配合：县财政局、县应急局", said(robot, () -> {
            Label hidden = new Label("更多");
            hidden.setVisible(false);
            return new VBox(new HBox(new Label("会议频次"), hidden), new Button("未见规定"),
                    new OfficeChip(Phrases.in(Locale.SIMPLIFIED_CHINESE)).of(List.of("县财政局", "县应急局")).label());
        }));
    }

    private static String said(FxRobot robot, Supplier<Node> drawn) {
        List<String> said = new ArrayList<>();
        robot.interact(() -> said.add(Spoken.of(drawn.get())));
        return said.get(0);
    }
}
