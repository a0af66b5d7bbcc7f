package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.topic.answer.TopicQuestion;
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
import java.io.InputStream;
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

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a person asks all notices a question. */
@ExtendWith(ApplicationExtension.class)
class TopicTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            一、压实各级责任
            县安委会每季度至少召开一次安全生产工作会议，研究解决重大问题。各部门要落实“三管三必须”要求。
            """;
    private static final String QINGHE = """
            青禾市人民政府关于做好2024年安全生产工作的通知
            青政发〔2024〕8号
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
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        choose(robot, "会议频次");
        await(() -> textOf(robot, "#topicTitle").equals("谁多久开一次会？"));
    }

    @AfterEach
    void stop() {
        background.shutdownNow();
    }

    @Test
    void theAnswerSaysWhoAsksHowOftenAndWhoDoesNot(FxRobot robot) {
        assertEquals("1 份每月（青禾市）；1 份每季度（云岭县）；1 份未见规定（临澜区）。", textOf(robot, "#topicFinding"));
        List<String> cells = cells(robot);
        assertTrue(cells.containsAll(List.of("县安委会", "市安委会", "≥12 ▲最严", "≥4 ▽最松", "未见规定")), cells.toString());
        assertTrue(robot.lookup("#topicChart").tryQuery().isPresent());
        assertFalse(robot.lookup(".filter-box").query().isVisible(), "the filter is of the matrix");
    }

    @Test
    void aLineLeadsToItsSentence(FxRobot robot) throws TimeoutException {
        robot.clickOn(cell(robot, "市安委会"));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("青禾市·2024", textOf(robot, "#readingPlace"));
        assertTrue(robot.lookup(".reading-bar").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void aPersonAddsChangesAndRemovesATopicOfTheirOwn(FxRobot robot) throws TimeoutException {
        robot.clickOn("#addTopic");
        await(() -> robot.lookup("#topicName").query().isFocused());
        robot.write("报告");
        robot.clickOn("#topicWords").write("险情 事故").push(KeyCode.ENTER);
        await(() -> textOf(robot, "#topicFinding").equals("1 份有规定（临澜区）；2 份未见规定（云岭县、青禾市）。"));
        robot.clickOn("#editTopic").clickOn("#topicWords").push(KeyCode.CONTROL, KeyCode.A).write("安委会").push(KeyCode.ENTER);
        await(() -> textOf(robot, "#topicFinding").equals("2 份有规定（云岭县、青禾市）；1 份未见规定（临澜区）。"));
        assertTrue(desk.problems().isEmpty(), desk.problems().toString());
        robot.clickOn("#removeTopic");
        await(() -> topics(robot).getItems().stream().noneMatch(topic -> topic.name().equals("报告")));
        assertTrue(robot.lookup("#removeTopic").<Button>query().isDisabled(), "a shipped topic stays");
    }

    @Test
    void theTableGoesToTheClipboardForWordAndForExcel(FxRobot robot) throws TimeoutException {
        robot.clickOn("#copyTopic");
        await(() -> Clipboard.getSystemClipboard().hasString());
        String text = WaitForAsyncUtils.waitForAsyncFx(5000, () -> Clipboard.getSystemClipboard().getString());
        String html = WaitForAsyncUtils.waitForAsyncFx(5000, () -> (String) Clipboard.getSystemClipboard().getContent(DataFormat.HTML));
        assertTrue(text.startsWith("地区\t年份\t责任主体\t要求\t折合次/年\t"), text);
        assertTrue(text.contains("青禾市\t2024\t市安委会\t每月至少召开一次安全生产工作会议\t≥12 ▲最严"), text);
        assertTrue(html.contains("<td>未见规定</td>"), html);
    }

    @Test
    void theTableIsSavedAsAWordFile(FxRobot robot) throws TimeoutException, IOException {
        answers.target = folder.resolve("会议频次");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        Path saved = folder.resolve("会议频次.docx");
        await(() -> textOf(robot, "#news").contains(saved.toString()));
        try (InputStream stream = Files.newInputStream(saved); XWPFDocument document = new XWPFDocument(stream)) {
            assertEquals("谁多久开一次会？", document.getParagraphs().get(0).getText());
            assertEquals(4, document.getTables().get(0).getNumberOfRows());
            assertTrue(document.getTables().get(0).getText().contains("青政发〔2024〕8号"));
        }
    }

    private static void choose(FxRobot robot, String name) throws TimeoutException {
        await(() -> robot.lookup("#topics").tryQuery().isPresent());
        robot.interact(() -> topics(robot).getItems().stream().filter(topic -> topic.name().equals(name)).findFirst()
                .ifPresent(topic -> topics(robot).getSelectionModel().select(topic)));
    }

    private static ListView<TopicQuestion> topics(FxRobot robot) {
        return robot.lookup("#topics").query();
    }

    private static List<String> cells(FxRobot robot) {
        return robot.from(robot.lookup("#topicLines").<ListView<TopicLine>>query()).lookup(".topic-cell-text").queryAllAs(Label.class)
                .stream().map(Label::getText).toList();
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.from(robot.lookup("#topicLines").<ListView<TopicLine>>query()).lookup(".topic-cell-text").queryAllAs(Label.class)
                .stream().filter(label -> label.getText().equals(words)).findFirst().orElseThrow();
    }

    private static void await(BooleanSupplier condition) throws TimeoutException {
        WaitForAsyncUtils.waitFor(30, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition::getAsBoolean).get());
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static String textOf(FxRobot robot, String query) {
        return robot.lookup(query).<Labeled>query().getText();
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }
}
