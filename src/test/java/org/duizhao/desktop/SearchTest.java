package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.workbench.ProgramFolders;
import org.duizhao.workbench.Workbench;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a person searches all notices. */
@ExtendWith(ApplicationExtension.class)
class SearchTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            一、压实各级责任
            县安委会每季度至少召开一次安全生产工作会议，研究解决重大问题。各部门要落实“三管三必须”要求。
            """;
    private static final String QINGHE = """
            青禾市人民政府关于做好2023年安全生产工作的通知
            青政发〔2023〕8号
            一、压实各级责任
            市安委会每月至少召开一次安全生产工作会议，研究解决重大问题。
            """;
    private static final String LINLAN = """
            临澜区人民政府关于做好2024年安全生产工作的通知
            一、加强值班值守
            汛期实行领导带班制度，遇有险情第一时间报告。
            """;

    @TempDir
    private Path home;
    @TempDir
    private Path folder;
    private final ExecutorService background = Executors.newFixedThreadPool(2);
    private final Answers answers = new Answers();
    private Desk desk;

    @Start
    void start(Stage stage) throws IOException {
        answers.files = List.of(file("云岭县.txt", YUNLING), file("青禾市.txt", QINGHE), file("临澜区.txt", LINLAN));
        desk = new DesktopApp(background, ProgramFolders.of(Map.of(), home), Locale.SIMPLIFIED_CHINESE).show(stage, answers, new Workbench());
    }

    @BeforeEach
    void openTheView(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 3);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> robot.lookup("#searchBox").query().isFocused());
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void atFirstTheBoxSaysWhatCanBeTyped(FxRobot robot) throws TimeoutException {
        assertTrue(robot.lookup("#searchStart").query().isVisible());
        robot.clickOn((Node) robot.lookup(".search-examples .hyperlink").nth(2).query());
        assertEquals("演练 OR 培训", robot.lookup("#searchBox").<TextField>query().getText());
        await(() -> robot.lookup("#searchNothing").query().isVisible());
        assertFalse(robot.lookup("#searchStart").query().isVisible());
    }

    @Test
    void aPhraseIsFoundWhileItIsTypedAndTheNoticesWithoutItAreNamed(FxRobot robot) throws TimeoutException {
        type(robot, "“研究解决重大问题”", "2 条措施 · 2 份通知");
        assertEquals(2, hits(robot).size());
        assertTrue(hits(robot).stream().allMatch(hit -> read(hit).contains("研究解决重大问题")));
        assertEquals("未见：临澜区·2024", textOf(robot, "#searchMissing"));
        assertTrue(cells(robot).containsAll(List.of("2023", "2024", "云岭县", "青禾市", "临澜区", "0")), cells(robot).toString());
        assertEquals(2, cells(robot).stream().filter("1"::equals).count());
        assertFalse(robot.lookup(".filter-box").query().isVisible(), "the filter is of the matrix");
        assertFalse(robot.lookup("#export").query().isVisible(), "hits are not exported");
    }

    @Test
    void aHitLeadsToItsSentence(FxRobot robot) throws TimeoutException {
        type(robot, "每月 会议", "1 条措施 · 1 份通知");
        robot.clickOn(hits(robot).get(0));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("青禾市·2023", textOf(robot, "#readingPlace"));
        assertTrue(robot.lookup(".reading-bar").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void theKeysLeadToTheSentenceToo(FxRobot robot) throws TimeoutException {
        type(robot, "险情", "1 条措施 · 1 份通知");
        robot.push(KeyCode.DOWN).push(KeyCode.ENTER);
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("临澜区·2024", textOf(robot, "#readingPlace"));
    }

    @Test
    void aFacetNarrowsTheSearch(FxRobot robot) throws TimeoutException {
        type(robot, "安委会", "2 条措施 · 2 份通知");
        Button year = robot.lookup(".facet-value").queryAllAs(Button.class).stream()
                .filter(value -> value.getAccessibleText().equals("2023 1")).findFirst().orElseThrow();
        robot.clickOn(year);
        await(() -> textOf(robot, "#searchCount").equals("1 条措施 · 1 份通知"));
        assertEquals("安委会 年份:2023", robot.lookup("#searchBox").<TextField>query().getText());
    }

    @Test
    void theNoticesWithHitsAreComparedAndNoOthers(FxRobot robot) throws TimeoutException {
        type(robot, "安委会", "2 条措施 · 2 份通知");
        robot.clickOn("#compareFound");
        await(() -> desk.comparison().notices().size() == 2);
        await(() -> robot.lookup("#matrix").query().isVisible() && robot.lookup(".star").queryAll().size() == 2);
        assertEquals("“安委会”", robot.lookup("#filter").<TextField>query().getText());
        assertEquals(2, desk.ticked().size());
    }

    private static void type(FxRobot robot, String words, String found) throws TimeoutException {
        robot.write(words);
        await(() -> textOf(robot, "#searchCount").equals(found));
        await(() -> !hits(robot).isEmpty());
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static List<Node> hits(FxRobot robot) {
        return List.copyOf(robot.from(robot.lookup("#searchHits").<Node>query()).lookup(".marked-flow").queryAll());
    }

    private static List<String> cells(FxRobot robot) {
        return robot.lookup(".count-cell").queryAllAs(Labeled.class).stream().map(Labeled::getText).toList();
    }

    private static String read(Node flow) {
        return ((TextFlow) flow).getChildren().stream().filter(Text.class::isInstance).map(text -> ((Text) text).getText())
                .collect(Collectors.joining());
    }

    private static String textOf(FxRobot robot, String query) {
        return robot.lookup(query).<Label>query().getText();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
