package org.duizhao.desktop.shell.status;

import javafx.application.Platform;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.task.TaskRunner;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.ArrayList;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the line at the foot shows of long work, and how a person pauses, continues and cancels it. */
@ExtendWith(ApplicationExtension.class)
class StatusBarTest {

    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final TaskRunner tasks = new TaskRunner(background, Platform::runLater);
    private final AtomicLong done = new AtomicLong();
    private final AtomicLong stopped = new AtomicLong();
    private StatusBar bar;
    private Runnable leave = () -> { };

    private final List<Path> opened = new ArrayList<>();

    @Start
    void start(Stage stage) {
        Workbench workbench = new Workbench();
        bar = new StatusBar(new Desk(Project.unsaved(workbench), tasks),
                tasks, Phrases.in(Locale.SIMPLIFIED_CHINESE), opened::add, step -> leave = step);
        stage.setScene(new Scene(bar.root(), 960, 40));
        stage.show();
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void whatWasSavedIsOpenedThereAndItsFolderTooUntilThereIsOtherNews(FxRobot robot) {
        Path file = Path.of("导出", "对照表.docx");
        assertFalse(robot.lookup("#saved").query().isVisible());
        robot.interact(() -> bar.showSaved("已保存", file));
        robot.clickOn("#openSaved");
        robot.clickOn("#openSavedFolder");
        assertEquals(List.of(file, file.getParent()), opened);
        robot.interact(() -> bar.showNews("别的"));
        assertFalse(robot.lookup("#saved").query().isVisible());
    }

    @Test
    void whatWasReadLongEnoughLeavesButWhatIsWaitedForStays(FxRobot robot) {
        robot.interact(() -> bar.showSaved("已保存", Path.of("对照表.docx")));
        robot.interact(() -> leave.run());
        assertEquals("", robot.lookup("#news").queryLabeled().getText());
        assertFalse(robot.lookup("#saved").query().isVisible());
        robot.interact(() -> bar.showWaiting("请选另一行"));
        robot.interact(() -> leave.run());
        assertEquals("请选另一行", robot.lookup("#news").queryLabeled().getText());
    }

    @Test
    void aLongImportCanBePausedContinuedAndCancelled(FxRobot robot) throws TimeoutException {
        robot.interact(() -> tasks.startCounted("task.import", progress -> {
            try {
                for (; done.get() < 100_000; done.incrementAndGet()) {
                    progress.report("云岭县.txt", done.get(), 100_000);
                    Thread.sleep(5);
                }
                return true;
            } finally {
                stopped.incrementAndGet();
            }
        }, finished -> { }, broken -> { }));
        assertFalse(button(robot, "#pause").isVisible(), "nobody pauses what may be over at once");
        await(() -> words(robot).contains("约还需"));
        assertTrue(words(robot).matches("正在导入 [\\d,]+/100,000 · 每秒 [\\d.]+ 份 · 约还需 .*"), words(robot));
        robot.clickOn("#pause");
        await(() -> words(robot).startsWith("导入已暂停"));
        assertEquals("继续", button(robot, "#pause").getText());
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        long atPause = done.get();
        WaitForAsyncUtils.sleep(100, TimeUnit.MILLISECONDS);
        assertEquals(atPause, done.get());
        robot.clickOn("#pause");
        await(() -> done.get() > atPause);
        robot.clickOn("#cancel");
        await(() -> stopped.get() == 1);
        assertTrue(tasks.running().isEmpty());
    }

    @Test
    void thatOnlyWordsAreComparedIsSaidWhileItIsSo(FxRobot robot) {
        Label said = robot.lookup("#wordsOnly").query();
        assertFalse(said.isVisible());
        robot.interact(() -> bar.showWordsOnly(true));
        assertTrue(said.isVisible());
        assertTrue(said.getText().contains("仅按字词"), said.getText());
        robot.interact(() -> bar.showWordsOnly(false));
        assertFalse(said.isVisible());
    }

    private static String words(FxRobot robot) {
        return robot.lookup("#workWords").<Label>query().getText();
    }

    private static Button button(FxRobot robot, String query) {
        return robot.lookup(query).queryButton();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(20, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }
}
