package org.duizhao.desktop;

import javafx.application.Platform;
import javafx.scene.control.MenuBar;
import javafx.scene.control.MenuItem;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.nio.file.Files;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the window says of faults of the program. */
class FaultsTest extends WindowTest {

    @Start
    void start(Stage stage) {
        open(stage, List.of());
    }

    @Test
    void aFaultOnTheWindowsThreadIsSaidInOneSentenceAndWhereTheLogIs(FxRobot robot) throws Exception {
        Files.createDirectories(folders().log());
        Platform.runLater(() -> {
            throw new IllegalStateException("云岭县每月召开一次会议");
        });
        await(() -> !desk.problems().isEmpty());
        String said = onlyProblem(robot);
        assertTrue(said.startsWith("程序出错") && said.endsWith("日志在 " + folders().log()), said);
        Platform.runLater(() -> {
            throw new StackOverflowError();
        });
        await(() -> true);
        assertEquals(1, desk.problems().size(), "the same sentence is not said twice");
    }

    @Test
    void whereThereIsNoLogNoneIsNamed(FxRobot robot) throws Exception {
        Platform.runLater(() -> {
            throw new AssertionError();
        });
        await(() -> !desk.problems().isEmpty());
        assertTrue(onlyProblem(robot).endsWith("没有留下日志。"), onlyProblem(robot));
    }

    @Test
    void workThatRunsOverItsStackEndsAndIsSaid(FxRobot robot) throws Exception {
        robot.interact(() -> desk.open(progress -> {
            throw new StackOverflowError();
        }));
        await(() -> !desk.problems().isEmpty());
        assertTrue(onlyProblem(robot).startsWith("打开项目没有完成：程序出错"), onlyProblem(robot));
        assertFalse(robot.lookup("#workWords").query().getParent().isVisible(), "nothing is shown as under way");
        assertFalse(desk.openingProperty().get(), "another project can be opened");
    }

    @Test
    void theHelpMenuShowsTheFolderOfTheLogAndSaysWhereItIs(FxRobot robot) throws Exception {
        showLog(robot);
        assertTrue(textOf(robot, "#news").startsWith("没有日志"), textOf(robot, "#news"));
        Files.createDirectories(folders().log());
        showLog(robot);
        await(() -> textOf(robot, "#news").equals("日志在 " + folders().log()));
        assertEquals(folders().log(), answers.shown);
        answers.fileManager = false;
        showLog(robot);
        await(() -> textOf(robot, "#news").endsWith("打不开文件夹窗口；日志在 " + folders().log()));
    }

    private static void showLog(FxRobot robot) {
        MenuItem item = robot.lookup(".menu-bar").<MenuBar>query().getMenus().stream().filter(menu -> menu.getText().equals("帮助"))
                .flatMap(menu -> menu.getItems().stream()).filter(entry -> entry.getText().equals("打开日志文件夹")).findFirst().orElseThrow();
        robot.interact(item::fire);
    }
}
