package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Sentences leave the table with their source, by key and by the menu of a cell. */
class CopyTest extends TwoNoticesTest {

    private static final String SENTENCE = "市安委会每月至少召开一次安全生产工作会议，研究解决重大问题。";

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void theKeyCopiesTheCellWithItsSourceAndTheRowAsATable(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "市安委会")).push(KeyCode.ESCAPE);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(SENTENCE + "（青禾市 2024 青政发〔2024〕8号 一、）", clipboard(robot, false));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.C);
        String[] lines = clipboard(robot, false).split("\n");
        assertEquals(2, lines.length);
        assertEquals(3, lines[1].split("\t").length);
        assertTrue(clipboard(robot, true).contains("<td>" + SENTENCE), clipboard(robot, true));
    }

    @Test
    void theMenuOfACellCopiesAndFindsWhatSaysTheSame(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.rightClickOn(flow(robot, "#matrix", "市安委会"));
        robot.clickOn("#copy-cell");
        assertEquals(SENTENCE, clipboard(robot, false));
        robot.rightClickOn(flow(robot, "#matrix", "市安委会"));
        robot.clickOn("#copy-alike");
        await(() -> robot.lookup("#searchBox").tryQuery().isPresent());
    }

    private static String clipboard(FxRobot robot, boolean html) {
        AtomicReference<String> found = new AtomicReference<>();
        robot.interact(() -> found.set(html ? Clipboard.getSystemClipboard().getHtml() : Clipboard.getSystemClipboard().getString()));
        return found.get();
    }
}
