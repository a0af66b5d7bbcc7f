package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.Clipboard;
import javafx.scene.input.DataFormat;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.topic.answer.TopicQuestion;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a person asks all notices a question. */
class TopicTest extends ThreeNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @BeforeEach
    void openTheView(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        choose(robot, "会议频次");
        await(() -> textOf(robot, "#topicTitle").equals("会议频次对照表"));
    }

    @Test
    void theAnswerSaysWhoAsksHowOftenAndWhoDoesNot(FxRobot robot) {
        assertEquals("安委会 每月 1 份（青禾市）、每季度 1 份（云岭县） · 未见规定 1 份（临澜区）。", textOf(robot, "#topicFinding"));
        List<String> cells = cells(robot);
        assertTrue(cells.containsAll(List.of("县安委会", "市安委会", "≥12 ▲最严", "≥4 ▽最松", "未见规定")), cells.toString());
        assertTrue(robot.lookup("#topicChart").tryQuery().isPresent());
        assertFalse(robot.lookup(".filter-box").query().isVisible(), "the filter is of the matrix");
    }

    @Test
    void aLineLeadsToItsSentence(FxRobot robot) throws TimeoutException {
        robot.clickOn(cell(robot, "市安委会"));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("青禾市·2023", textOf(robot, "#readingPlace"));
        assertTrue(robot.lookup(".reading-bar").queryAll().stream().anyMatch(Node::isVisible));
    }

    @Test
    void aPersonAddsChangesAndRemovesATopicOfTheirOwn(FxRobot robot) throws TimeoutException {
        robot.clickOn("#addTopic");
        await(() -> robot.lookup("#topicName").query().isFocused());
        robot.write("报告");
        robot.clickOn("#topicWords").write("险情 事故").push(KeyCode.ENTER);
        await(() -> textOf(robot, "#topicFinding").equals("有规定 1 份（临澜区） · 未见规定 2 份（云岭县、青禾市）。"));
        robot.clickOn("#editTopic").clickOn("#topicWords").push(KeyCode.CONTROL, KeyCode.A).write("安委会").push(KeyCode.ENTER);
        await(() -> textOf(robot, "#topicFinding").equals("有规定 2 份（云岭县、青禾市） · 未见规定 1 份（临澜区）。"));
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
        String html = WaitForAsyncUtils.waitForAsyncFx(5000,
                () -> (String) Clipboard.getSystemClipboard().getContent(DataFormat.HTML));
        assertTrue(text.startsWith("地区\t年份\t责任主体\t要求\t折合次/年\t"), text);
        assertTrue(text.contains("青禾市\t2023\t市安委会\t每月至少召开一次安全生产工作会议\t≥12 ▲最严"), text);
        assertTrue(html.contains("<td>未见规定</td>"), html);
    }

    @Test
    void theTableIsSavedAsAWordFile(FxRobot robot) throws TimeoutException, IOException {
        answers.target = folder.resolve("会议频次");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        Path saved = folder.resolve("会议频次.docx");
        await(() -> textOf(robot, "#news").contains(saved.toString()));
        try (InputStream stream = Files.newInputStream(saved); XWPFDocument document = new XWPFDocument(stream)) {
            assertEquals("会议频次对照表", document.getParagraphs().get(0).getText());
            assertEquals(6, document.getTables().get(0).getNumberOfRows(), "a head, two groups, three notices");
            assertTrue(document.getTables().get(0).getText().contains("青政发〔2023〕8号"));
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
        return robot.from(robot.lookup("#topicLines").<ListView<TopicLine>>query())
                .lookup(".topic-cell-text").queryAllAs(Label.class)
                .stream().map(Label::getText).toList();
    }

    private static Node cell(FxRobot robot, String words) {
        return robot.from(robot.lookup("#topicLines").<ListView<TopicLine>>query())
                .lookup(".topic-cell-text").queryAllAs(Label.class)
                .stream().filter(label -> label.getText().equals(words)).findFirst().orElseThrow();
    }
}
