package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.desktop.library.LibraryNode;
import org.duizhao.desktop.library.LibraryNode.NoticeNode;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** Nothing is removed by accident: a question, undo by key, button and link, and the bin. */
class UndoTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void removingAsksByNameSelectsTheNextNoticeAndIsUndoneByTheKey(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        String first = selectFirst(robot);
        robot.clickOn("#removeSelected");
        await(() -> desk.notices().size() == 1 && desk.comparison().notices().size() == 1);
        assertTrue(answers.questions.get(0).contains("1 份"), answers.questions.toString());
        assertTrue(answers.questions.get(0).contains(first), answers.questions.toString());
        assertEquals(1, tree(robot).getSelectionModel().getSelectedItems().size());
        assertTrue(tree(robot).getSelectionModel().getSelectedItem().getValue() instanceof NoticeNode, "never a group");
        assertEquals("已完成：移除 1 份通知", textOf(robot, "#news"));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> desk.notices().size() == 2 && desk.comparison().notices().size() == 2);
        assertEquals("已撤销：移除 1 份通知", textOf(robot, "#news"));
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
        await(() -> desk.notices().size() == 1 && desk.comparison().notices().size() == 1);
    }

    @Test
    void whoSaysNoKeepsTheNotice(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        answers.sure = false;
        selectFirst(robot);
        robot.clickOn("#library").push(KeyCode.DELETE);
        await(() -> answers.questions.size() == 1);
        assertEquals(2, desk.notices().size());
        assertTrue(robot.lookup("#undo").query().isDisabled());
    }

    @Test
    void theLinkInTheStatusBarAndTheButtonsUndoAndRedo(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        selectFirst(robot);
        robot.clickOn("#removeSelected");
        await(() -> desk.notices().size() == 1 && robot.lookup("#undoLast").query().isVisible());
        robot.clickOn("#undoLast");
        await(() -> desk.notices().size() == 2);
        assertFalse(robot.lookup("#undoLast").query().isVisible());
        robot.clickOn("#redo");
        await(() -> desk.notices().size() == 1);
        robot.clickOn("#undo");
        await(() -> desk.notices().size() == 2 && desk.comparison().notices().size() == 2);
    }

    @Test
    void theBinGivesBackWhatWasRemovedAndIsEmptiedAfterAQuestion(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.interact(() -> desk.remove(List.of(desk.notices().get(0).id(), desk.notices().get(1).id())));
        await(() -> desk.notices().isEmpty());
        robot.clickOn("项目").clickOn("#menuBin");
        ListView<?> bin = robot.lookup("#bin").query();
        await(() -> bin.getItems().size() == 2);
        robot.interact(() -> bin.getSelectionModel().select(0));
        robot.clickOn("#binRestore");
        await(() -> desk.notices().size() == 1 && bin.getItems().size() == 1);
        robot.clickOn("#binClear");
        await(() -> bin.getItems().isEmpty());
        assertTrue(answers.questions.get(0).contains("1 份"), answers.questions.toString());
        assertTrue(robot.lookup("#undo").query().isDisabled(), "what is gone for good cannot be undone");
    }

    /** The place of the first notice, which is selected then. */
    private static String selectFirst(FxRobot robot) {
        TreeItem<LibraryNode> item = tree(robot).getTreeItem(0);
        while (!item.isLeaf()) {
            item = item.getChildren().get(0);
        }
        TreeItem<LibraryNode> first = item;
        robot.interact(() -> tree(robot).getSelectionModel().select(first));
        return ((NoticeNode) first.getValue()).name().place();
    }

    private static TreeView<LibraryNode> tree(FxRobot robot) {
        return robot.lookup("#library").query();
    }
}
