package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.matrix.overview.OverviewLine;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** The table at a glance: a mark a notice, sorted, exported, and the way back to a row. */
class OverviewViewTest extends ThreeNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    private static ListView<OverviewLine> lines(FxRobot robot) {
        return robot.lookup("#overviewLines").query();
    }

    private static void show(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
        await(() -> robot.lookup("#overview").<Node>query().isVisible() && !lines(robot).getItems().isEmpty());
    }

    @Test
    void theKeyShowsOneLineARowWithAMarkANoticeAndAClickLeadsToTheRow(FxRobot robot) throws TimeoutException {
        show(robot);
        assertEquals(desk.comparison().rows().size(), lines(robot).getItems().size());
        assertTrue(lines(robot).getItems().stream().allMatch(line -> line.marks().size() == 3));
        robot.clickOn(robot.lookup(".overview-row-head").<Node>query());
        await(() -> !robot.lookup("#overview").<Node>query().isVisible());
        assertTrue(robot.lookup("#matrix").<Node>query().isVisible());
    }

    @Test
    void escLeadsBackToTheTable(FxRobot robot) throws TimeoutException {
        show(robot);
        robot.push(KeyCode.ESCAPE);
        await(() -> !robot.lookup("#overview").<Node>query().isVisible());
    }

    @Test
    void theHeadSortsByHowManyNoticesStateARow(FxRobot robot) throws TimeoutException {
        show(robot);
        robot.interact(() -> robot.lookup("#overviewSort").<Button>query().fire());
        await(() -> sorted(lines(robot).getItems().stream().map(line -> -line.stating()).toList()));
        robot.interact(() -> robot.lookup("#overviewSort").<Button>query().fire());
        await(() -> sorted(lines(robot).getItems().stream().map(OverviewLine::stating).toList()));
    }

    private static boolean sorted(List<Integer> numbers) {
        return numbers.equals(numbers.stream().sorted().toList());
    }

    @Test
    void whatIsShownIsSavedAsItIs(FxRobot robot) throws TimeoutException, IOException {
        show(robot);
        answers.target = folder.resolve("一览表.html");
        robot.interact(() -> robot.lookup("#overviewSave").<MenuButton>query().getItems().get(2).fire());
        await(() -> textOf(robot, "#news").contains("一览表.html"));
        assertTrue(Files.readString(answers.target).contains("3 份通知一览表"));
    }
}
