package org.duizhao.desktop;

import javafx.application.Platform;
import javafx.scene.control.Button;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.workbench.Project;
import org.duizhao.workbench.ProjectCatalog;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person finds when the window opens. */
class StartUpTest extends WindowTest {

    private Optional<Path> samples = Optional.empty();

    @Start
    void start(Stage stage) {
        open(stage, List.of());
    }

    @Test
    void aLastProjectThatIsGoneIsSaidAndWhatIsOpenInstead(FxRobot robot) throws Exception {
        Path before = folder.resolve("前年.duizhao");
        Path last = folder.resolve("去年.duizhao");
        place().open(before).close();
        place().open(last).close();
        Files.delete(last);
        begin(robot, List.of());
        assertEquals(before, desk.projectProperty().get().file().orElseThrow());
        assertEquals("1 个问题", textOf(robot, "#problemSummary"));
        assertTrue(onlyProblem(robot).startsWith(last + "：上次的项目不在原处"), onlyProblem(robot));
        assertTrue(onlyProblem(robot).endsWith("现在打开的是 " + before + "。"), onlyProblem(robot));
    }

    @Test
    void aProjectThatMayOnlyBeReadIsToldInTheBarAndInTheTitle(FxRobot robot) throws Exception {
        Path open = folder.resolve("汛期.duizhao");
        try (Project elsewhere = place().open(open)) {
            begin(robot, List.of(open));
            assertTrue(desk.projectProperty().get().readOnly());
            assertTrue(onlyProblem(robot).startsWith(open + "：这个项目只能查看，不能改动"), onlyProblem(robot));
            assertTrue(title().startsWith("对照 — 汛期（只读"), title());
            assertEquals(open, elsewhere.file().orElseThrow());
        }
    }

    @Test
    void ofADamagedProjectTheCopyIsOfferedThatWasKeptWhenItWasClosed(FxRobot robot) throws Exception {
        Path damaged = folder.resolve("汛期.duizhao");
        try (Project project = place().open(damaged)) {
            project.set("note", "一");
        }
        byte[] bytes = Files.readAllBytes(damaged);
        Files.write(damaged, Arrays.copyOf(bytes, bytes.length - 4096));
        robot.interact(() -> new StartUp(desk, place(), Platform::runLater, samples).open(List.of(damaged)));
        await(() -> !desk.problems().isEmpty());
        assertTrue(onlyProblem(robot).startsWith(damaged + "：项目文件已损坏"), onlyProblem(robot));
        Button open = robot.lookup(".problem-line .button").query();
        assertTrue(open.getText().startsWith("打开完好的副本（"), open.getText());
        robot.interact(open::fire);
        Path restored = folder.resolve("汛期（恢复）.duizhao");
        await(() -> desk.projectProperty().get().file().equals(Optional.of(restored)));
        assertEquals(Optional.of("一"), desk.projectProperty().get().setting("note"));
        assertEquals(List.of(), desk.problems());
    }

    @Test
    void theLastProjectOpensWithoutAWordWhereItIsInItsPlace(FxRobot robot) throws Exception {
        Path last = folder.resolve("去年.duizhao");
        place().open(last).close();
        begin(robot, List.of());
        assertEquals(last, desk.projectProperty().get().file().orElseThrow());
        assertEquals(List.of(), desk.problems());
    }

    @Test
    void theVeryFirstProjectBeginsWithTheSamplesAndIsKept(FxRobot robot) throws Exception {
        samples = Optional.of(Files.createDirectory(folder.resolve("samples")));
        Files.writeString(samples.get().resolve("云岭县.txt"), """
                云岭县人民政府关于做好2024年安全生产工作的通知
                一、压实责任
                县安委会每月至少召开一次会议。
                """);
        begin(robot, List.of());
        await(() -> desk.notices().size() == 1);
        assertTrue(desk.projectProperty().get().file().isPresent());
    }

    @Test
    void aLaterStartOpensTheLastProjectWithoutTheSamples(FxRobot robot) throws Exception {
        samples = Optional.of(Files.createDirectory(folder.resolve("samples")));
        Files.writeString(samples.get().resolve("云岭县.txt"), "云岭县人民政府关于做好2024年安全生产工作的通知\n每月召开一次会议。\n");
        place().open(folder.resolve("去年.duizhao")).close();
        begin(robot, List.of());
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(List.of(), desk.notices());
    }

    private void begin(FxRobot robot, List<Path> files) throws TimeoutException {
        robot.interact(() -> new StartUp(desk, place(), Platform::runLater, samples).open(files));
        await(() -> desk.projectProperty().get().file().isPresent() && !desk.openingProperty().get());
    }

    private ProjectCatalog place() {
        return new ProjectCatalog(workbench, folders());
    }

    private static String title() {
        return Window.getWindows().stream().filter(Stage.class::isInstance).map(window -> ((Stage) window).getTitle())
                .filter(Objects::nonNull).findFirst().orElseThrow();
    }
}
