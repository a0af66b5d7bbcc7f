package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
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

    @Test
    void wordsDrawnOverInACellAreSelectedAndCopiedAlone(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        Bounds text = flow(robot, "#matrix", "市安委会").localToScreen(flow(robot, "#matrix", "市安委会").getLayoutBounds());
        robot.drag(text.getMinX() + 1, text.getMinY() + 8, MouseButton.PRIMARY).dropTo(text.getMaxX() - 2, text.getMaxY() - 8);
        assertFalse(robot.lookup("#readingText").tryQuery().filter(Node::isVisible).isPresent());
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(SENTENCE, clipboard(robot, false));
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.SHIFT, KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals(SENTENCE.substring(0, SENTENCE.length() - 2), clipboard(robot, false));
        robot.rightClickOn(flow(robot, "#matrix", "市安委会"));
        robot.clickOn("#copy-source");
        assertEquals(SENTENCE.substring(0, SENTENCE.length() - 2) + "（青禾市 2024 青政发〔2024〕8号 一、）", clipboard(robot, false));
        // an arrow alone moves on, and takes nothing of it along
        robot.push(KeyCode.DOWN).push(KeyCode.UP);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(clipboard(robot, false).endsWith("）"), clipboard(robot, false));
    }

    @Test
    void cellsTakenTogetherAreCopiedAsATable(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "县安委会")).push(KeyCode.ESCAPE);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        String[] lines = clipboard(robot, false).split("\n");
        assertEquals(2, lines.length, clipboard(robot, false));
        assertEquals(2, lines[1].split("\t").length - 1);
        assertTrue(clipboard(robot, true).contains("<th>"), clipboard(robot, true));
    }

    @Test
    void theReadingPaneIsSelectedOverItsParagraphs(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "市安委会"));
        await(() -> flow(robot, "#readingText", "市安委会") != null && flow(robot, "#readingText", "值班制度") != null);
        robot.doubleClickOn(flow(robot, "#readingText", "一、压实各级责任"));
        robot.clickOn(flow(robot, "#readingText", "市安委会"));
        Node from = flow(robot, "#readingText", "一、压实各级责任");
        Node to = flow(robot, "#readingText", "值班制度");
        robot.drag(from.localToScreen(from.getLayoutBounds()).getMinX() + 1, from.localToScreen(from.getLayoutBounds()).getMinY() + 6, MouseButton.PRIMARY)
                .dropTo(to.localToScreen(to.getLayoutBounds()).getMinX() + 1, to.localToScreen(to.getLayoutBounds()).getMinY() + 6);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertEquals("一、压实各级责任\n" + SENTENCE + "\n二、加强值班值守", clipboard(robot, false));
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.push(KeyCode.SHIFT, KeyCode.RIGHT);
        robot.rightClickOn(flow(robot, "#readingText", "市安委会"));
        robot.clickOn("#copy-source");
        assertEquals("一、压实各级责任\n" + SENTENCE + "\n二、加强值班值守\n汛期（青禾市 2024 青政发〔2024〕8号 一、、二、）", clipboard(robot, false));
        robot.push(KeyCode.CONTROL, KeyCode.A);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertTrue(clipboard(robot, false).startsWith("青禾市人民政府关于") && clipboard(robot, false).endsWith("第一时间报告。"), clipboard(robot, false));
    }

    @Test
    void aSentenceInTheReadingPaneIsLinkedFromItsMenu(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "市安委会"));
        await(() -> flow(robot, "#readingText", "值班制度") != null);
        robot.rightClickOn(flow(robot, "#readingText", "值班制度"));
        robot.clickOn("#copy-link");
        await(() -> textOf(robot, "#news").contains("汛期实行领导带班"));
    }

    @Test
    void hitsOfASearchAreCopiedWithTheirSource(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.clickOn("#searchBox");
        robot.interact(() -> robot.lookup("#searchBox").<TextField>query().setText("“二十四小时”"));
        await(() -> flow(robot, ".search-hits", "二十四小时") != null);
        Node hit = flow(robot, ".search-hits", "二十四小时");
        robot.rightClickOn(hit);
        robot.clickOn("#copy-source");
        await(() -> clipboardNow(false).startsWith("汛期实行") && clipboardNow(false).endsWith("（青禾市 2024 青政发〔2024〕8号 二、）"));
        assertTrue(clipboard(robot, true).contains("<td>青政发〔2024〕8号</td>"), clipboard(robot, true));
        Node again = flow(robot, ".search-hits", "二十四小时");
        robot.doubleClickOn(again.localToScreen(again.getLayoutBounds()).getMinX() + 20, again.localToScreen(again.getLayoutBounds()).getMinY() + 8);
        robot.push(KeyCode.CONTROL, KeyCode.C);
        assertFalse(clipboard(robot, false).contains("（"), clipboard(robot, false));
    }

    @Test
    void theTableOfATopicAndTheTwoVersionsHaveTheMenuToo(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> place(robot).isPresent());
        robot.rightClickOn(place(robot).orElseThrow());
        robot.clickOn("#copy-cell");
        assertEquals(SENTENCE, clipboard(robot, false));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> flow(robot, ".change-rows", "市安委会") != null);
        robot.rightClickOn(flow(robot, ".change-rows", "市安委会"));
        robot.clickOn("#copy-source");
        assertEquals(SENTENCE + "（青禾市 2024 青政发〔2024〕8号 一、）", clipboard(robot, false));
    }

    private static Optional<Label> place(FxRobot robot) {
        return robot.lookup(".topic-line .label").match((Label label) -> label.getText().contains("青禾市")).tryQuery();
    }

    private static String clipboardNow(boolean html) {
        String found = html ? Clipboard.getSystemClipboard().getHtml() : Clipboard.getSystemClipboard().getString();
        return found == null ? "" : found;
    }

    private static String clipboard(FxRobot robot, boolean html) {
        AtomicReference<String> found = new AtomicReference<>();
        robot.interact(() -> found.set(clipboardNow(html)));
        return found.get();
    }
}
