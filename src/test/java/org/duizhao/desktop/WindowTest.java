package org.duizhao.desktop;

import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.stage.Stage;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.workbench.Workbench;
import org.duizhao.workbench.user.ProgramFolders;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Map;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** A test of the whole window: what it is opened with, and how its work is waited for. */
@ExtendWith(ApplicationExtension.class)
abstract class WindowTest {

    /** A list fills its cells in one pulse and is moved in the next by what appears above it. */
    private static final int PULSES_OF_A_LAYOUT = 4;

    @TempDir
    Path folder;
    @TempDir
    Path home;
    final Workbench workbench = new Workbench();
    final Answers answers = new Answers();
    Desk desk;
    private final ExecutorService background = Executors.newFixedThreadPool(3);

    /** Opens the window. TestFX looks for {@code @Start} in the very class of a test, which therefore calls this. */
    void open(Stage stage, List<Path> files) {
        answers.files = files;
        desk = new DesktopApp(background, folders(), Locale.SIMPLIFIED_CHINESE).show(stage, answers, answers, workbench);
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    ProgramFolders folders() {
        return ProgramFolders.of(Map.of(), home);
    }

    Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        awaitLayout();
    }

    /** What is shown stands where it will stay: a click at a place that is laid out anew a moment later hits something else. */
    private static void awaitLayout() throws TimeoutException {
        WaitForAsyncUtils.waitForFxEvents();
        CountDownLatch pulses = new CountDownLatch(PULSES_OF_A_LAYOUT);
        AnimationTimer counter = new AnimationTimer() {
            @Override
            public void handle(long now) {
                pulses.countDown();
            }
        };
        WaitForAsyncUtils.asyncFx(counter::start);
        try {
            WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> pulses.getCount() == 0);
        } finally {
            WaitForAsyncUtils.asyncFx(counter::stop);
        }
        WaitForAsyncUtils.waitForFxEvents();
    }

    /** Confirms what the export dialog offers. */
    static void saveChosen(FxRobot robot) throws TimeoutException {
        await(() -> robot.lookup("#exportSave").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#exportSave").<Button>query().fire());
    }

    /** What a person sees of it: cells keep nodes that they do not need now, invisible. */
    static List<Node> inSight(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Node.class).stream().filter(Node::isVisible).toList();
    }

    static String textOf(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    /** The one thing that the bar lists, once it is drawn. */
    static String onlyProblem(FxRobot robot) throws TimeoutException {
        await(() -> !problems(robot).isEmpty());
        List<String> lines = problems(robot);
        assertEquals(1, lines.size(), lines.toString());
        return lines.get(0);
    }

    /** What the bar lists, as far as it is drawn; a line with buttons has its sentence beside them. */
    static List<String> problems(FxRobot robot) {
        Node list = robot.lookup("#problems").query();
        return Stream.of(".list-cell", ".problem-line > .label").flatMap(cells -> robot.from(list).lookup(cells).queryAllAs(Labeled.class).stream())
                .map(Labeled::getText).filter(Objects::nonNull).toList();
    }
}
