package org.duizhao.desktop;

import javafx.scene.AccessibleAttribute;
import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person does in the matrix, with mouse and keys. */
class MatrixTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void filesComeInByTheKeyAndStandSideBySide(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        assertTrue(shown(robot, ".column-title").containsAll(List.of("事项", "云岭县·2024", "青禾市·2024")));
        assertTrue(sentences(robot).contains("市安委会每月至少召开一次"));
        assertTrue(sentences(robot).contains("县安委会每季度至少召开一次"));
        assertTrue(textOf(robot, "#figures").startsWith("2 份通知 · 4 条措施"), textOf(robot, "#figures"));
        assertTrue(texts(robot, ".absent").contains("未见规定"));
    }

    @Test
    void anUntickedNoticeLeavesTheTable(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn((Node) robot.from(robot.lookup("#library").<Node>query())
                .lookup((Node node) -> node instanceof CheckBox).query());
        await(() -> desk.comparison().notices().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup(".star").queryAll().size());
        assertEquals("已选 1 / 2", textOf(robot, "#libraryCount"));
    }

    @Test
    void wordsOfTheBaseThatACellLacksAreStruckThroughOnRequest(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(robot.lookup(".star").<Node>query());
        await(() -> !texts(robot, ".caret").isEmpty());
        assertTrue(texts(robot, ".lost").isEmpty());
        robot.interact(() -> choose(robot, "menuStruck"));
        await(() -> texts(robot, ".caret").isEmpty() && String.join("", texts(robot, ".lost")).contains("季"));
    }

    /** Chooses an item of a menu, as its key or the mouse does. */
    private static void choose(FxRobot robot, String item) {
        MenuBar menus = robot.lookup(".menu-bar").query();
        menus.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(one -> item.equals(one.getId()))
                .forEach(one -> ((CheckMenuItem) one).setSelected(true));
    }

    @Test
    void aScreenReaderHearsTheRowAndTheCellThatThePersonIsAt(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "市安委会每月"));
        await(() -> heard(robot).stream().anyMatch(row -> row.contains("会议") && row.contains("青禾市·2024") && row.contains("市安委会每月至少召开一次") && row.contains("≥1次/月")));
        assertTrue(heard(robot).stream().noneMatch(row -> row.contains("县安委会每季度")), "the other column is not read out");
    }

    private static List<String> heard(FxRobot robot) {
        return robot.lookup(".matrix-line").queryAll().stream().map(line -> String.valueOf(line.queryAccessibleAttribute(AccessibleAttribute.TEXT))).toList();
    }

    @Test
    void theButtonsOfTheFilterComeBackAfterAZoom(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        assertTrue(robot.lookup("有差异").queryAll().stream().anyMatch(Node::isVisible));
        for (int i = 0; i < 5; i++) {
            robot.push(KeyCode.CONTROL, KeyCode.EQUALS);
        }
        await(() -> robot.lookup("有差异").queryAll().stream().noneMatch(Node::isVisible));
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
        await(() -> robot.lookup("有差异").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void theBaseColumnShowsWhichWordsDiffer(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        assertTrue(texts(robot, ".added").isEmpty());
        robot.clickOn(robot.lookup(".star").<Node>query());
        await(() -> !texts(robot, ".added").isEmpty());
        assertTrue(String.join("", texts(robot, ".added")).contains("月"), texts(robot, ".added").toString());
        assertTrue(texts(robot, ".plus").contains("＋"));
        assertFalse(texts(robot, ".caret").isEmpty());
        assertTrue(robot.lookup(".star").<ToggleButton>query().isSelected());
    }

    @Test
    void theFilterKeepsRowsWithItsWordsAndCountsThem(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(robot.lookup("#filter").<TextField>query().isFocused());
        robot.write("值班");
        await(() -> !sentences(robot).contains("安委会"));
        assertTrue(sentences(robot).contains("领导带班和二十四小时值班制度"));
        assertEquals("1 行 · 1 处", textOf(robot, "#hits"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> sentences(robot).contains("安委会"));
    }

    @Test
    void onlyRowsWithAGapAreShownOnDemand(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn("#onlyMissing");
        await(() -> !sentences(robot).contains("安委会"));
        assertTrue(sentences(robot).contains("应急救援演练"));
    }

    @Test
    void aClickOnACellOpensTheNoticeAtThatPlaceCleanAndRaw(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "领导带班"));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("青禾市·2024", textOf(robot, "#readingPlace"));
        assertTrue(robot.lookup(".reading-bar").queryAll().stream().anyMatch(Node::isVisible));
        robot.clickOn("#raw");
        await(() -> !robot.lookup("#readingText").<ListView<?>>query().getItems().isEmpty()
                && flow(robot, "#readingText", "青政发〔2024〕8号") != null);
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#readingPlace").tryQuery().isEmpty());
    }

    @Test
    void escClosesTheReadingPaneWhileTheTableHasTheKeyboard(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "领导带班"));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#readingPlace").tryQuery().isEmpty());
    }

    @Test
    void theKeysMoveThroughTheTable(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "市安委会"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.B);
        await(() -> robot.lookup(".star").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected).count() == 1);
        // the base went beside the topics
        robot.push(KeyCode.RIGHT);
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("云岭县·2024", textOf(robot, "#readingPlace"));
    }

    private static List<String> shown(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Text.class).stream().map(Text::getText).toList();
    }
}
