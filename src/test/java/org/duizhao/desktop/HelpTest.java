package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuBar;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The help inside the window. */
class HelpTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage, List.of());
    }

    @Test
    void theMenuLeadsToThePagesAndTheKeysFromOneToTheNext(FxRobot robot) throws TimeoutException {
        choose(robot, "menuManual");
        await(() -> title(robot).equals("五分钟上手"));
        robot.push(KeyCode.DOWN);
        await(() -> title(robot).equals("对照"));
        assertEquals(1, robot.from(robot.lookup("#helpPage").<Node>query()).lookup((Node node) -> node instanceof ImageView).queryAll().size());
        choose(robot, "menuAccuracy");
        await(() -> title(robot).equals("准确率"));
        assertTrue(words(robot).containsAll(List.of("法规条文", "0.62", "0.67")), words(robot).toString());
        choose(robot, "menuAbout");
        await(() -> title(robot).equals("版本与许可"));
        assertTrue(words(robot).stream().anyMatch(line -> line.startsWith("对照 duizhao ")), words(robot).toString());
        assertEquals(11, robot.lookup("#helpPages").<ListView<?>>query().getItems().size());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#helpPage").tryQuery().isEmpty());
    }

    @Test
    void whichDataAreInForceIsSaidWithTheirRows(FxRobot robot) throws TimeoutException {
        choose(robot, "menuData");
        await(() -> robot.lookup("#dataTable").tryQuery().isPresent());
        List<String> words = robot.from(robot.lookup("#dataTable").<Node>query()).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
        assertTrue(words.containsAll(List.of("行政区划", "regions.tsv", "程序自带", "专题目录", "codebook.tsv", "page-furniture.tsv")), words.toString());
        assertEquals(4 * 6, words.size(), words.toString());
    }

    private static void choose(FxRobot robot, String item) {
        MenuBar menus = robot.lookup(".menu-bar").query();
        robot.interact(() -> menus.getMenus().stream().flatMap(menu -> menu.getItems().stream()).filter(one -> item.equals(one.getId())).forEach(one -> one.fire()));
    }

    private static String title(FxRobot robot) {
        return robot.lookup(".help-title").tryQueryAs(Labeled.class).map(Labeled::getText).orElse("");
    }

    private static List<String> words(FxRobot robot) {
        return robot.from(robot.lookup("#helpPage").<Node>query()).lookup((Node node) -> node instanceof Labeled).queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }
}
