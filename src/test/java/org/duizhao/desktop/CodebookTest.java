package org.duizhao.desktop;

import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.align.Row;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.own.OwnTopic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a person looks at the codebook and extends it. */
class CodebookTest extends ThreeNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @BeforeEach
    void openTheWindow(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> robot.lookup("#codebookTree").tryQuery().isPresent());
    }

    @Test
    void allTopicsStandInTheirGroupsWithWordsAndWhereTheyComeFrom(FxRobot robot) throws TimeoutException {
        TreeView<?> tree = robot.lookup("#codebookTree").query();
        assertTrue(tree.getRoot().getChildren().size() >= 5);
        robot.clickOn("#codebookSearch").write("述职");
        await(() -> tree.getRoot().getChildren().stream().allMatch(TreeItem::isExpanded));
        robot.interact(() -> select(tree, "党政领导责任"));
        assertTrue(robot.lookup("#codebookWords .label").queryAllAs(Labeled.class).stream().anyMatch(chip -> chip.getText().equals("党政同责")));
        assertTrue(textOf(robot, "#codebookOrigin").startsWith("程序自带"));
        assertTrue(robot.lookup("#codebookRemove").query().isDisabled());
    }

    @Test
    void aTopicOfOnesOwnGroupsRowsAtOnceIsAskedInTheTopicViewAndGoesAgain(FxRobot robot) throws TimeoutException {
        robot.clickOn("#codebookAdd").clickOn("#codebookName").write("报告险情").clickOn("#codebookOwn").write("险情").clickOn("#codebookSave");
        await(() -> groups().contains("自定专题 报告险情"));
        assertEquals(List.of("报告险情"), desk.projectProperty().get().topics().topics().stream().map(OwnTopic::name).toList());
        assertTrue(questions(robot).contains("报告险情"));
        robot.clickOn("#codebookRemove");
        await(() -> groups().stream().noneMatch(group -> group.startsWith("自定专题")));
        assertFalse(questions(robot).contains("报告险情"));
        assertTrue(desk.problems().isEmpty(), desk.problems().toString());
    }

    @Test
    void aTableOfTopicsIsReadAndItsBadLinesAreTold(FxRobot robot) throws TimeoutException, IOException {
        answers.topics = Files.write(folder.resolve("专题.csv"), "大类,专题,词语\r\n应急,险情,险情 事故\r\n应急,,无名\r\n".getBytes(Charset.forName("GB18030")));
        robot.clickOn("#codebookImport");
        await(() -> groups().contains("应急 险情"));
        assertEquals("已导入 1 个专题；1 行没有用上：", textOf(robot, "#codebookNews"));
        ListView<String> problems = robot.lookup("#codebookProblems").query();
        assertEquals(List.of("第 3 行：没有专题名称。"), List.copyOf(problems.getItems()));
    }

    @Test
    void theCodebookIsWrittenForSpreadsheets(FxRobot robot) throws TimeoutException, IOException {
        answers.target = folder.resolve("专题目录");
        robot.clickOn("#codebookExport");
        Path written = folder.resolve("专题目录.csv");
        await(() -> textOf(robot, "#codebookNews").contains(written.toString()));
        assertTrue(Files.readString(written).startsWith("\uFEFF大类,专题,词语"));
    }

    @Test
    void escapeClosesTheWindowAndWhatWasTypedIsThereWhenItIsOpenedAgain(FxRobot robot) throws TimeoutException {
        robot.clickOn("#codebookAdd").clickOn("#codebookName").write("险情");
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.listWindows().stream().filter(Window::isShowing).count() == 1);
        robot.push(KeyCode.CONTROL, KeyCode.T);
        await(() -> robot.lookup("#codebookName").<TextField>tryQuery().filter(name -> name.getText().equals("险情")).isPresent());
        await(() -> robot.lookup("#codebookTree").query().isFocused());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.listWindows().stream().filter(Window::isShowing).count() == 1);
    }

    @Test
    void aFileThatIsNoTableIsSaidToBeNone(FxRobot robot) throws TimeoutException, IOException {
        answers.topics = Files.write(folder.resolve("图.csv"), new byte[] {0, 1, 2, 3, 0, 0, 5, 6});
        robot.clickOn("#codebookImport");
        await(() -> textOf(robot, "#codebookNews").startsWith("图.csv：读不出"));
    }

    private static <T> void select(TreeView<T> tree, String name) {
        tree.getRoot().getChildren().stream().flatMap(group -> group.getChildren().stream())
                .filter(item -> item.getValue().toString().contains("name=" + name)).findFirst().ifPresent(tree.getSelectionModel()::select);
    }

    private List<String> groups() {
        return desk.comparison().rows().stream().map(Row::subject).map(subject -> subject.group() + " " + subject.topic()).distinct().toList();
    }

    private static List<String> questions(FxRobot robot) {
        return robot.lookup("#topics").<ListView<TopicQuestion>>query().getItems().stream().map(TopicQuestion::name).toList();
    }
}
