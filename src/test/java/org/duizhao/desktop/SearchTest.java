package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How a person searches all notices. */
class SearchTest extends ThreeNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @BeforeEach
    void openTheView(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> robot.lookup("#searchBox").query().isFocused());
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
    }

    @Test
    void hitsAreSavedAndCopiedAsATable(FxRobot robot) throws Exception {
        type(robot, "“研究解决重大问题”", "2 条措施 · 2 份通知");
        answers.target = folder.resolve("命中.csv");
        robot.interact(() -> robot.lookup("#export").<MenuButton>query().getItems().stream().filter(MenuItem::isVisible)
                .filter(item -> item.getText().contains("CSV")).findFirst().orElseThrow().fire());
        await(() -> Files.exists(answers.target));
        assertEquals(3, Files.readAllLines(answers.target).size(), "heads and two measures");
        robot.interact(() -> robot.lookup("#copyHits").<Button>query().fire());
        await(() -> textOf(robot, "#news").startsWith("已复制 2 条"));
        WaitForAsyncUtils.asyncFx(() -> assertTrue(Clipboard.getSystemClipboard().getString().contains("研究解决重大问题"))).get();
    }

    @Test
    void aKeptSearchIsAskedAgain(FxRobot robot) throws TimeoutException {
        type(robot, "“研究解决重大问题”", "2 条措施 · 2 份通知");
        MenuButton kept = robot.lookup("#savedSearches").query();
        robot.interact(() -> kept.getItems().get(0).fire());
        assertTrue(kept.getItems().get(0).isDisable(), "it is there once");
        robot.interact(() -> robot.lookup("#searchBox").<TextField>query().setText("险情"));
        await(() -> textOf(robot, "#searchCount").equals("1 条措施 · 1 份通知"));
        robot.interact(() -> kept.getItems().stream().filter(item -> "“研究解决重大问题”".equals(item.getText())).findFirst().orElseThrow().fire());
        await(() -> textOf(robot, "#searchCount").equals("2 条措施 · 2 份通知"));
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
    void aHitFindsItsLikeInOtherNotices(FxRobot robot) throws TimeoutException {
        type(robot, "险情", "1 条措施 · 1 份通知");
        String sentence = read(hits(robot).get(0));
        robot.push(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.L);
        await(() -> robot.lookup("#searchBox").<TextField>query().getText().equals("近似:“" + sentence + "”"));
        await(() -> !hits(robot).isEmpty() && read(hits(robot).get(0)).equals(sentence));
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
}
