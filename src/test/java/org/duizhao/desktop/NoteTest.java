package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.align.Row;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.note.NoteLine;
import org.duizhao.desktop.parts.Hint;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Notes are written by keys where the person is, signed, listed, found, undone, exported. */
class NoteTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void aNoteOnACellIsASignInItWithItsTextAndIsUndone(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        write(robot, "市安委会", "问应急局", KeyCode.CONTROL, KeyCode.M);
        await(() -> notes().size() == 1);
        assertEquals(System.getProperty("user.name"), notes().get(0).stamp().author());
        await(() -> inSight(robot, ".note-mark").size() == 1);
        String tooltip = Hint.of(robot.lookup(".note-mark").queryAs(Label.class));
        assertTrue(tooltip.startsWith("问应急局\n"), tooltip);
        assertEquals("青禾市", desk.comparison().notices().stream().filter(notice -> notice.id().equals(notes().get(0).notice().orElseThrow())).findFirst()
                .orElseThrow().place());
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> notes().isEmpty() && inSight(robot, ".note-mark").isEmpty());
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> notes().size() == 1);
    }

    @Test
    void aNoteIsEditedInThePaneAndDeletedThere(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        write(robot, "市安委会", "问应急局", KeyCode.CONTROL, KeyCode.M);
        await(() -> notes().size() == 1);
        Noted first = notes().get(0);
        write(robot, "市安委会", "，已问", KeyCode.CONTROL, KeyCode.M);
        await(() -> notes().size() == 1 && notes().get(0).text().equals("问应急局，已问"));
        assertEquals(first.stamp().id(), notes().get(0).stamp().id(), "it is the same note");
        at(robot, "市安委会");
        robot.push(KeyCode.CONTROL, KeyCode.M);
        robot.clickOn("#noteRemove");
        await(() -> notes().isEmpty());
    }

    @Test
    void rowsNoticesAndEmptyCellsHaveNotesToo(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        write(robot, "汛期实行", "只此一家", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await(() -> notes().size() == 1);
        assertTrue(notes().get(0).notice().isEmpty());
        at(robot, "汛期实行");
        robot.push(desk.comparison().notices().get(0).place().equals("青禾市") ? KeyCode.RIGHT : KeyCode.LEFT);
        robot.push(KeyCode.CONTROL, KeyCode.M);
        write(robot, "另有文件");
        await(() -> notes().size() == 2);
        write(robot, "市安委会", "征求意见稿", KeyCode.CONTROL, KeyCode.ALT, KeyCode.M);
        await(() -> desk.comparison().notes().size() == 1);
        await(() -> robot.lookup(".note-mark").queryAll().size() == 3);
        answers.target = folder.resolve("表.html");
        robot.interact(() -> robot.lookup("#export").<MenuButton>query().getItems().stream()
                .filter(item -> item.getText().contains(".html")).findFirst().orElseThrow().fire());
        saveChosen(robot);
        await(() -> Files.exists(answers.target));
        String page = Files.readString(answers.target);
        assertTrue(List.of("只此一家（", "另有文件（", "征求意见稿（").stream().allMatch(page::contains));
    }

    @Test
    void allNotesAreInOneListThatIsSearchedAndLeadsToThem(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        write(robot, "市安委会", "问应急局", KeyCode.CONTROL, KeyCode.M);
        await(() -> notes().size() == 1);
        write(robot, "汛期实行", "只此一家", KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
        await(() -> notes().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
        await(() -> listed(robot).equals(Set.of("问应急局", "只此一家")));
        robot.clickOn("#notesSearch").write("青禾 汛期");
        await(() -> listed(robot).equals(Set.of("只此一家")));
        robot.interact(() -> robot.lookup("#notes").<ListView<NoteLine>>query().getSelectionModel().select(0));
        robot.clickOn("#notesLead");
        await(() -> textOf(robot, "#notesCount").equals("1 / 2 条"));
        robot.clickOn("#notesRemove");
        await(() -> notes().size() == 1 && listed(robot).isEmpty());
        robot.push(KeyCode.ESCAPE);
    }

    @Test
    void anotherNameIsChosenInTheSettingsAndKept(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.clickOn("项目").clickOn("#menuSettings");
        await(() -> robot.lookup("#signature").tryQuery().isPresent());
        robot.interact(() -> robot.lookup("#signature").<TextInputControl>query().setText("李明"));
        robot.push(KeyCode.ENTER);
        await(() -> Files.exists(folders().settings().resolve("signature.properties")));
        write(robot, "市安委会", "问应急局", KeyCode.CONTROL, KeyCode.M);
        await(() -> notes().size() == 1);
        assertEquals("李明", notes().get(0).stamp().author());
        at(robot, "市安委会");
        robot.push(KeyCode.Y);
        await(() -> desk.comparison().rows().stream().flatMap(row -> row.hand().linked().values().stream()).anyMatch(stamp -> stamp.author().equals("李明")));
    }

    private List<Noted> notes() {
        return desk.comparison().rows().stream().map(Row::hand).flatMap(hand -> hand.notes().stream()).toList();
    }

    private static Set<String> listed(FxRobot robot) {
        return robot.lookup("#notes").<ListView<NoteLine>>query().getItems().stream().map(line -> line.note().text()).collect(Collectors.toSet());
    }

    /** Opens the pane by these keys in the cell that shows some words, and writes there. */
    private static void write(FxRobot robot, String where, String text, KeyCode... keys) {
        at(robot, where);
        robot.push(keys);
        write(robot, text);
    }

    private static void write(FxRobot robot, String text) {
        robot.interact(() -> robot.lookup("#noteText").<TextInputControl>query().appendText(text));
        robot.push(KeyCode.CONTROL, KeyCode.ENTER);
    }

    private static void at(FxRobot robot, String words) {
        robot.clickOn(flow(robot, "#matrix", words));
        robot.push(KeyCode.ESCAPE);
    }
}
