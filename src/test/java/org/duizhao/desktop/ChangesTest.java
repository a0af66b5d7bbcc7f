package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person sees and does with last year's notice beside this year's. */
class ChangesTest extends WindowTest {

    private static final String BEFORE = """
            云岭县人民政府关于做好2023年安全生产工作的通知
            云政发〔2023〕3号
            各乡镇人民政府：
            一、压实各级责任
            县安委会每月至少召开一次安全生产工作会议，研究解决重大问题。
            各乡镇应当配齐专职安全监管人员，落实工作经费。
            二、提升应急能力
            各乡镇每年至少组织一次应急救援演练，演练结束后要及时总结评估。
            农村渡口汛期一律停航并安排专人看守。
            """;
    private static final String AFTER = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕5号
            各乡镇人民政府：
            一、压实各级责任
            县安委会每季度至少召开一次安全生产工作会议，研究解决重大问题。
            各乡镇应当配齐专职安全监管人员，落实工作经费。
            燃气企业要为餐饮用户免费加装泄漏报警装置。
            二、提升应急能力
            各乡镇每年至少组织一次应急救援演练，演练结束后要及时总结评估。
            """;

    @Start
    void start(Stage stage) throws IOException {
        open(stage, List.of(file("甲.txt", AFTER), file("乙.txt", BEFORE)));
    }

    @BeforeEach
    void openTheView(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
        await(() -> TwoNoticesTest.flow(robot, "#changeRows", "每季度") != null);
    }

    @Test
    void theOlderNoticeStandsLeftAndTheRowsAreLevel(FxRobot robot) {
        assertEquals(2023, robot.lookup("#changesOld").<ComboBox<NoticeSummary>>query().getValue().year());
        Node before = TwoNoticesTest.flow(robot, "#changeRows", "每月至少召开一次");
        Node after = TwoNoticesTest.flow(robot, "#changeRows", "每季度至少召开一次");
        assertEquals(before.localToScene(0, 0).getY(), after.localToScene(0, 0).getY());
        assertTrue(before.localToScene(0, 0).getX() < after.localToScene(0, 0).getX());
    }

    @Test
    void theGutterSaysWhatBecameOfAMeasure(FxRobot robot) {
        List<String> signs = labels(robot, ".change-sign").stream().filter(sign -> !sign.isEmpty()).toList();
        assertEquals(List.of("＋", "－", "＝", "＝", "≈"), signs.stream().sorted(ChangesTest::bySign).toList());
        assertTrue(labels(robot, ".change-badge").stream().anyMatch(badge -> badge.contains("放宽")), labels(robot, ".change-badge").toString());
        assertTrue(flowText(robot, ".gone").contains("月"), "what is gone is struck through on the left");
    }

    @Test
    void aCountKeepsItsChangesAlone(FxRobot robot) throws TimeoutException {
        assertTrue(buttons(robot).containsAll(List.of("今年新增 1", "今年删去 1", "改动 1", "移动 0")), buttons(robot).toString());
        robot.clickOn(button(robot, "今年新增 1"));
        await(() -> TwoNoticesTest.flow(robot, "#changeRows", "每季度") == null);
        assertNotNull(TwoNoticesTest.flow(robot, "#changeRows", "泄漏报警装置"));
        assertNotNull(TwoNoticesTest.flow(robot, "#changeRows", "一、压实各级责任"), "under its heading");
        assertNull(TwoNoticesTest.flow(robot, "#changeRows", "二、提升应急能力"));
        robot.clickOn(button(robot, "今年新增 1"));
        await(() -> TwoNoticesTest.flow(robot, "#changeRows", "每季度") != null);
    }

    @Test
    void onlyDifferencesAreShownOnDemand(FxRobot robot) throws TimeoutException {
        robot.clickOn("#differencesOnly");
        await(() -> TwoNoticesTest.flow(robot, "#changeRows", "落实工作经费") == null);
        assertNotNull(TwoNoticesTest.flow(robot, "#changeRows", "农村渡口"));
    }

    @Test
    void theKeysGoFromDifferenceToDifference(FxRobot robot) throws TimeoutException {
        ListView<?> rows = robot.lookup("#changeRows").query();
        robot.push(KeyCode.F8);
        await(() -> selected(rows).contains("每季度"));
        robot.push(KeyCode.F8);
        await(() -> selected(rows).contains("泄漏报警装置"));
        robot.push(KeyCode.F8);
        await(() -> selected(rows).contains("农村渡口"));
        robot.push(KeyCode.F8);
        assertTrue(selected(rows).contains("农村渡口"), "it was the last");
        robot.push(KeyCode.SHIFT, KeyCode.F8);
        await(() -> selected(rows).contains("泄漏报警装置"));
    }

    @Test
    void aClickOpensTheNoticeOfThatSide(FxRobot robot) throws TimeoutException {
        robot.clickOn(TwoNoticesTest.flow(robot, "#changeRows", "每月至少召开一次"));
        await(() -> robot.lookup("#readingPlace").tryQuery().isPresent());
        assertEquals("云岭县·2023", textOf(robot, "#readingPlace"));
        robot.clickOn(TwoNoticesTest.flow(robot, "#changeRows", "每季度至少召开一次"));
        await(() -> textOf(robot, "#readingPlace").equals("云岭县·2024"));
    }

    @Test
    void theSidesCanBeChanged(FxRobot robot) throws TimeoutException {
        robot.clickOn("#changesTurn");
        await(() -> robot.lookup("#changesOld").<ComboBox<NoticeSummary>>query().getValue().year() == 2024
                && buttons(robot).contains("今年删去 1"));
        await(() -> labels(robot, ".change-badge").stream().anyMatch(badge -> badge.contains("收紧")));
        assertFalse(labels(robot, ".change-badge").stream().anyMatch(badge -> badge.contains("放宽")));
    }

    @Test
    void whatAPersonPartsStandsApartUntilThatIsUndone(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.F8);
        await(() -> selected(robot.lookup("#changeRows").query()).contains("每季度"));
        robot.push(KeyCode.X);
        await(() -> buttons(robot).contains("今年新增 2"));
        assertTrue(selected(robot.lookup("#changeRows").query()).contains("每月至少"), "the place stays");
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> buttons(robot).contains("今年新增 1"));
        robot.push(KeyCode.Y);
        await(() -> labels(robot, ".change-told").contains("☑ 人工"));
    }

    @Test
    void oneClickInTheLibraryHoldsLastYearAgainstThisThoughNothingIsTicked(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.clickOn("#tickAll");
        await(() -> desk.ticked().isEmpty() && !robot.lookup("#yearsView").query().isVisible());
        robot.clickOn("#lastYear");
        await(() -> TwoNoticesTest.flow(robot, "#changeRows", "每季度") != null && robot.lookup("#yearsView").query().isVisible());
    }

    @Test
    void whatWasLeftBehindIsAnsweredAndThatIsUndone(FxRobot robot) throws TimeoutException {
        await(() -> textOf(robot, "#behindPage").equals("遗留 1"));
        robot.clickOn("#behindPage");
        await(() -> TwoNoticesTest.flow(robot, "#behindItems", "农村渡口") != null);
        robot.clickOn("已办（D）");
        await(() -> textOf(robot, "#behindPage").equals("遗留 0"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> textOf(robot, "#behindPage").equals("遗留 1"));
    }

    @Test
    void oursIsHeldAgainstTheSuperiors(FxRobot robot) throws TimeoutException {
        robot.clickOn("#superiorPage");
        await(() -> TwoNoticesTest.flow(robot, "#takeUpRows", "农村渡口") != null);
        List<String> stances = robot.from(robot.lookup("#stances").<Node>query()).lookup(".toggle-button").queryAllAs(ToggleButton.class).stream()
                .map(ToggleButton::getText).toList();
        assertTrue(stances.containsAll(List.of("两地都有 2", "较对方为松 1", "对方有、本地无 1", "本地独有 1")), stances.toString());
    }

    @Test
    void aHeadingHasAMenuOfItsWordsToo(FxRobot robot) throws TimeoutException {
        robot.rightClickOn(TwoNoticesTest.flow(robot, "#changeRows", "一、压实各级责任"));
        await(() -> robot.lookup("#copy-cell").tryQuery().isPresent());
        robot.clickOn("#copy-cell");
        await(() -> "一、压实各级责任".equals(Clipboard.getSystemClipboard().getString()));
    }

    @Test
    void whatIsDecidedAfterAKeyLedThereIsDecidedOfThatRow(FxRobot robot) throws TimeoutException {
        robot.clickOn(button(robot, "改动 1"));
        await(() -> TwoNoticesTest.flow(robot, "#changeRows", "泄漏报警装置") == null);
        robot.push(KeyCode.F8);
        await(() -> selected(robot.lookup("#changeRows").query()).contains("每季度"));
        robot.push(KeyCode.X);
        await(() -> buttons(robot).contains("今年新增 2"));
    }

    @Test
    void theFiguresOfTheComparisonAreNotTakenForThoseOfTheChanges(FxRobot robot) throws TimeoutException {
        await(() -> !robot.lookup("#figures").query().isVisible());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        await(() -> robot.lookup("#figures").query().isVisible());
    }

    @Test
    void theOldNoticeIsSavedWithTrackedChanges(FxRobot robot) throws TimeoutException, IOException {
        answers.target = folder.resolve("修订");
        robot.clickOn("#export").clickOn("Word 修订稿（.docx）");
        Path saved = folder.resolve("修订.docx");
        await(() -> textOf(robot, "#news").contains(saved.toString()));
        try (InputStream stream = Files.newInputStream(saved); XWPFDocument document = new XWPFDocument(stream)) {
            String xml = document.getDocument().xmlText();
            assertTrue(xml.contains("<w:ins ") && xml.contains("<w:del "), "tracked");
        }
    }

    private static int bySign(String one, String other) {
        String order = "＋－＝≈⇄";
        return order.indexOf(one) - order.indexOf(other);
    }

    private static String selected(ListView<?> rows) {
        return String.valueOf(rows.getSelectionModel().getSelectedItem());
    }

    private static String flowText(FxRobot robot, String style) {
        return String.join("", robot.lookup(style).queryAllAs(Text.class).stream().map(Text::getText).toList());
    }

    private static List<String> labels(FxRobot robot, String style) {
        return robot.from(robot.lookup("#changeRows").<Node>query()).lookup(style).queryAllAs(Label.class).stream().map(Label::getText).toList();
    }

    private static List<ToggleButton> all(FxRobot robot) {
        return List.copyOf(robot.from(robot.lookup("#changeFacets").<Node>query()).lookup(".toggle-button").queryAllAs(ToggleButton.class));
    }

    private static List<String> buttons(FxRobot robot) {
        return all(robot).stream().map(ToggleButton::getText).toList();
    }

    private static ToggleButton button(FxRobot robot, String text) {
        return all(robot).stream().filter(button -> button.getText().equals(text)).findFirst().orElseThrow();
    }
}
