package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.align.Row;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Links are settled by keys, at the place where the person is; it lasts, and is undone. */
class DecideTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void whatDoesNotBelongTogetherIsPartedAndUndone(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "市安委会");
        int rows = desk.comparison().rows().size();
        robot.push(KeyCode.X);
        await(() -> desk.comparison().rows().size() == rows + 1);
        assertTrue(desk.comparison().rows().stream().noneMatch(row -> row.stated().size() == 2));
        await(() -> textOf(robot, "#news").equals("已完成：不是同一事项"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> desk.comparison().rows().size() == rows);
    }

    @Test
    void aLinkThatAPersonConfirmedIsSureMarkedAndCounted(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "市安委会");
        robot.push(KeyCode.Y);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.hand().linked().size() == 2));
        Row decided = desk.comparison().rows().stream().filter(row -> row.hand().linked().size() == 2).findFirst().orElseThrow();
        assertTrue(decided.sure());
        assertEquals(1, decided.score());
        await(() -> inSight(robot, ".hand-mark").size() == 2);
        assertTrue(textOf(robot, "#figures").contains("已核 1/"), textOf(robot, "#figures"));
        assertEquals(System.getProperty("user.name"), decided.hand().linked().values().iterator().next().author());
    }

    @Test
    void aConfirmedGapSaysSoAndIsInTheExportAndInTheProject(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        at(robot, "汛期实行");
        robot.push(desk.comparison().notices().get(0).place().equals("青禾市") ? KeyCode.RIGHT : KeyCode.LEFT);
        robot.push(KeyCode.N);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.hand().none().size() == 1));
        answers.target = folder.resolve("表.html");
        robot.interact(() -> robot.lookup("#export").<MenuButton>query().getItems().stream()
                .filter(item -> item.getText().contains(".html")).findFirst().orElseThrow().fire());
        saveChosen(robot);
        await(() -> Files.exists(answers.target));
        assertTrue(Files.readString(answers.target).contains("确认未见规定"));
        answers.project = folder.resolve("存");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> desk.projectProperty().get().file().isPresent() && desk.comparison().notices().size() == 2);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.hand().none().size() == 1));
        await(() -> flow(robot, "#matrix", "汛期实行") != null);
        at(robot, "汛期实行");
        robot.push(desk.comparison().notices().get(0).place().equals("青禾市") ? KeyCode.RIGHT : KeyCode.LEFT);
        robot.push(KeyCode.N);
        await(() -> desk.comparison().rows().stream().allMatch(row -> row.hand().none().isEmpty()));
    }

    @Test
    void aCellIsLinkedToAnotherRow(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "汛期实行");
        robot.push(KeyCode.L);
        await(() -> textOf(robot, "#news").contains("正在关联“汛期"));
        at(robot, "各乡镇每年");
        robot.push(KeyCode.L);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.stated().size() == 2
                && row.cells().stream().anyMatch(cell -> cell.measures().stream().anyMatch(measure -> measure.text().startsWith("汛期")))));
    }

    @Test
    void aRowIsSplitAndBothAreMergedAgain(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "市安委会");
        int rows = desk.comparison().rows().size();
        robot.push(KeyCode.S);
        await(() -> desk.comparison().rows().size() == rows + 1);
        await(() -> textOf(robot, "#news").equals("已完成：拆成另一行"));
        at(robot, "市安委会");
        robot.push(KeyCode.M);
        await(() -> textOf(robot, "#news").contains("正在合并“市安委会"));
        at(robot, "县安委会", false);
        robot.push(KeyCode.M);
        await(() -> desk.comparison().rows().size() == rows);
        await(() -> textOf(robot, "#news").equals("已完成：合并两行"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> desk.comparison().rows().size() == rows + 1);
    }

    @Test
    void cellsThatAreChosenAreMerged(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "汛期实行");
        robot.press(KeyCode.CONTROL).clickOn(flow(robot, "#matrix", "各乡镇每年")).release(KeyCode.CONTROL);
        await(() -> robot.lookup(".matrix-cell").queryAll().stream().filter(cell -> cell.getPseudoClassStates().toString().contains("chosen")).count() == 2);
        robot.push(KeyCode.M);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.stated().size() == 2
                && row.cells().stream().anyMatch(cell -> cell.measures().stream().anyMatch(measure -> measure.text().startsWith("汛期")))));
    }

    @Test
    void aRowIsNamedAndPutUnderAnotherTopicByKeys(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "汛期实行");
        robot.push(KeyCode.F2);
        await(() -> robot.lookup("#rowName").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#rowName").<TextField>query().setText("带班值守"));
        robot.push(KeyCode.ENTER);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.label().equals("带班值守") && row.hand().row().renamed().isPresent()));
        at(robot, "汛期实行");
        robot.push(KeyCode.T);
        await(() -> robot.lookup("#rowTopicSearch").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#rowTopicSearch").<TextField>query().setText("会议频次"));
        robot.push(KeyCode.ENTER);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> row.label().equals("带班值守") && row.topic().equals("会议频次")));
        await(() -> inSight(robot, ".hand-mark").size() == 2);
    }

    @Test
    void anEmptyCellGetsASentenceThatIsChosenInTheReadingPane(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "各乡镇每年");
        robot.push(desk.comparison().notices().get(0).place().equals("青禾市") ? KeyCode.LEFT : KeyCode.RIGHT);
        robot.push(KeyCode.L);
        await(() -> textOf(robot, "#news").contains("找这份通知的语句"));
        at(robot, "市安委会", false);
        await(() -> flow(robot, "#readingText", "值班制度") != null);
        robot.rightClickOn(flow(robot, "#readingText", "值班制度"));
        robot.clickOn("#copy-linkTo");
        await(() -> desk.comparison().rows().stream().anyMatch(row -> shows(row, "各乡镇每年") && shows(row, "汛期实行")));
        await(() -> textOf(robot, "#news").equals("已完成：关联"));
    }

    @Test
    void aCellIsLinkedToASentenceThatASearchFound(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        at(robot, "各乡镇每年");
        robot.push(KeyCode.L);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.interact(() -> robot.lookup("#searchBox").<TextField>query().setText("“二十四小时”"));
        await(() -> flow(robot, ".search-hits", "二十四小时") != null);
        robot.rightClickOn(flow(robot, ".search-hits", "二十四小时"));
        robot.clickOn("#copy-linkTo");
        await(() -> desk.comparison().rows().stream().anyMatch(row -> shows(row, "各乡镇每年") && shows(row, "汛期实行")));
    }

    private static boolean shows(Row row, String beginning) {
        return row.stated().stream().anyMatch(cell -> cell.measures().stream().anyMatch(measure -> measure.text().startsWith(beginning)));
    }

    private static void at(FxRobot robot, String words, boolean leave) {
        click(robot, words);
        if (leave) {
            robot.push(KeyCode.ESCAPE);
        }
    }

    /** Puts the person into the cell that shows these words. */
    private static void at(FxRobot robot, String words) {
        click(robot, words);
        robot.push(KeyCode.ESCAPE);
    }

    /** The place is clicked, not the node: figures that come in draw the cell anew. */
    private static void click(FxRobot robot, String words) {
        AtomicReference<Bounds> place = new AtomicReference<>();
        robot.interact(() -> {
            Node flow = flow(robot, "#matrix", words);
            place.set(flow.localToScreen(flow.getBoundsInLocal()));
        });
        robot.clickOn(place.get());
    }
}
