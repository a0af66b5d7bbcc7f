package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
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
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person does in the window, with mouse and keys. */
class DesktopTest extends WindowTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            各乡镇人民政府：
            一、压实各级责任
            县安委会每季度至少召开一次安全生产工作会议，研究解决重大问题。
            二、提升应急能力
            各乡镇每年至少组织一次应急救援演练，演练结束后要及时总结评估。
            """;
    private static final String QINGHE = """
            青禾市人民政府关于做好2024年安全生产工作的通知
            青政发〔2024〕8号
            各街道办事处：
            一、压实各级责任
            市安委会每月至少召开一次安全生产工作会议，研究解决重大问题。
            二、加强值班值守
            汛期实行领导带班和二十四小时值班制度，遇有险情第一时间报告。
            """;

    @Start
    void start(Stage stage) throws IOException {
        open(stage, List.of(file("云岭县 2024.txt", YUNLING), file("青禾市.txt", QINGHE)));
    }

    @Test
    void filesComeInByTheKeyAndStandSideBySide(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        assertTrue(shown(robot, ".column-title").containsAll(List.of("专题", "云岭县·2024", "青禾市·2024")));
        assertTrue(sentences(robot).contains("市安委会每月至少召开一次"));
        assertTrue(sentences(robot).contains("县安委会每季度至少召开一次"));
        assertTrue(textOf(robot, "#figures").startsWith("2 份通知 · 4 条措施"), textOf(robot, "#figures"));
        assertTrue(texts(robot, ".absent").contains("未见规定"));
    }

    @Test
    void aProjectSavedIsThereWhenItIsOpenedAgain(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        answers.project = folder.resolve("汛期");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> desk.projectProperty().get().file().isPresent() && desk.comparison().notices().size() == 2);
        Path saved = folder.resolve("汛期.duizhao");
        assertTrue(Files.exists(saved));
        robot.interact(() -> desk.remove(List.of(desk.notices().get(0).id())));
        answers.project = folder.resolve("新的");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> desk.notices().isEmpty());
        answers.project = saved;
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> desk.notices().size() == 1 && desk.comparison().notices().size() == 1);
    }

    @Test
    void anUntickedNoticeLeavesTheTable(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn((Node) robot.from(robot.lookup("#library").<Node>query())
                .lookup((Node node) -> node instanceof CheckBox).query());
        await(() -> desk.comparison().notices().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, robot.lookup(".star").queryAll().size());
        assertEquals("已选 1 / 2", textOf(robot, "#libraryCount"));
    }

    @Test
    void theBaseColumnShowsWhichWordsDiffer(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        assertTrue(texts(robot, ".added").isEmpty());
        robot.clickOn(robot.lookup(".star").<Node>query());
        await(() -> !texts(robot, ".added").isEmpty());
        assertTrue(String.join("", texts(robot, ".added")).contains("月"), texts(robot, ".added").toString());
        assertTrue(texts(robot, ".plus").contains("＋"));
        assertFalse(texts(robot, ".caret").isEmpty());
        assertTrue(robot.lookup(".star").<ToggleButton>query().isSelected());
    }

    @Test
    void theFilterKeepsRowsWithItsWordsAndCountsThem(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.push(KeyCode.CONTROL, KeyCode.F);
        assertTrue(robot.lookup("#filter").<TextField>query().isFocused());
        robot.write("值班");
        await(() -> !sentences(robot).contains("安委会"));
        assertTrue(sentences(robot).contains("领导带班和二十四小时值班制度"));
        assertEquals("1 行 · 1 处", textOf(robot, "#hits"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.F);
        await(() -> sentences(robot).contains("安委会"));
    }

    @Test
    void onlyRowsWithAGapAreShownOnDemand(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn("#onlyMissing");
        await(() -> !sentences(robot).contains("安委会"));
        assertTrue(sentences(robot).contains("应急救援演练"));
    }

    @Test
    void aClickOnACellOpensTheNoticeAtThatPlaceCleanAndRaw(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "领导带班"));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("青禾市·2024", textOf(robot, "#readingPlace"));
        assertTrue(robot.lookup(".reading-bar").queryAll().stream().anyMatch(Node::isVisible));
        robot.clickOn("#raw");
        await(() -> !robot.lookup("#readingText").<ListView<?>>query().getItems().isEmpty()
                && flow(robot, "#readingText", "青政发〔2024〕8号") != null);
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#readingPlace").tryQuery().isEmpty());
    }

    @Test
    void theKeysMoveThroughTheTable(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn(flow(robot, "#matrix", "市安委会"));
        robot.push(KeyCode.ESCAPE);
        robot.push(KeyCode.B);
        await(() -> robot.lookup(".star").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected).count() == 1);
        robot.push(KeyCode.LEFT);
        robot.push(KeyCode.ENTER);
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("云岭县·2024", textOf(robot, "#readingPlace"));
    }

    @Test
    void anExportedTableHoldsTheSentences(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        answers.target = folder.resolve("各地 对照表");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        Path saved = folder.resolve("各地 对照表.docx");
        await(() -> textOf(robot, "#news").contains(saved.toString()));
        assertTrue(wordText(saved).contains("遇有险情第一时间报告"));
        assertTrue(wordText(saved).contains("未见规定"));
    }

    @Test
    void aFileIsNotOverwrittenUnlessThePersonAgrees(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        answers.target = file("已有.docx", "原来的内容");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, answers.asked);
        assertEquals("原来的内容", Files.readString(answers.target));
        answers.overwrite = true;
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> textOf(robot, "#news").contains("已有.docx"));
        assertTrue(wordText(answers.target).contains("遇有险情第一时间报告"));
    }

    @Test
    void whatCannotBeReadOrSavedIsListedWithWhatToDo(FxRobot robot) throws TimeoutException, IOException {
        answers.files = List.of(file("空白.txt", ""), file("云岭县.txt", YUNLING), file("又一份.txt", YUNLING));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.problems().size() == 2 && desk.comparison().notices().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1 个问题，1 条说明", textOf(robot, "#problemSummary"));
        answers.target = folder.resolve("没有的文件夹").resolve("表.docx");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> desk.problems().size() == 3);
        List<String> listed = robot.from(robot.lookup("#problems").<Node>query()).lookup(".list-cell").queryAllAs(Labeled.class)
                .stream().map(Labeled::getText).filter(text -> text != null).toList();
        assertTrue(listed.stream().anyMatch(line -> line.startsWith("空白.txt：")), listed.toString());
        assertTrue(listed.stream().anyMatch(line -> line.contains("表.docx")), listed.toString());
    }

    private void importBoth(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 2);
        await(() -> robot.lookup(".star").queryAll().size() == 2 && !sentences(robot).isEmpty());
    }

    /** All text in the cells that are in sight. */
    private static String sentences(FxRobot robot) {
        return flows(robot, "#matrix").stream().map(DesktopTest::read).collect(Collectors.joining("\n"));
    }

    private static List<Node> flows(FxRobot robot, String within) {
        return List.copyOf(robot.from(robot.lookup(within).<Node>query()).lookup(".marked-flow").queryAll());
    }

    /** The text in sight that contains these words; null where there is none. */
    private static Node flow(FxRobot robot, String within, String words) {
        return flows(robot, within).stream().filter(flow -> read(flow).contains(words)).findFirst().orElse(null);
    }

    private static String read(Node flow) {
        return ((TextFlow) flow).getChildren().stream().filter(Text.class::isInstance)
                .filter(text -> !text.getStyleClass().contains("plus") && !text.getStyleClass().contains("caret"))
                .map(text -> ((Text) text).getText()).collect(Collectors.joining());
    }

    private static List<String> shown(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static List<String> texts(FxRobot robot, String query) {
        return robot.lookup(query).queryAllAs(Text.class).stream().map(Text::getText).toList();
    }

    private static String wordText(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
             XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(stream))) {
            return extractor.getText();
        }
    }
}
