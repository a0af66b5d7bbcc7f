package org.duizhao.desktop;

import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person does with the columns of the matrix and with the panes beside it. */
class ColumnsTest extends ThreeNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void theBaseStandsBesideTheTopicsAndStaysThereWhileOthersScroll(FxRobot robot) throws TimeoutException {
        String last = heads(robot).get(2);
        robot.clickOn(stars(robot).get(2));
        await(() -> heads(robot).get(0).equals(last));
        widen(robot, heads(robot).get(1), 200);
        double before = left(robot, last);
        double otherBefore = left(robot, heads(robot).get(1));
        ScrollBar bar = robot.lookup("#sideways").query();
        await(bar::isVisible);
        robot.interact(() -> bar.setValue(bar.getMax()));
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(before, left(robot, last), 0.5);
        assertTrue(left(robot, heads(robot).get(1)) < otherBefore - 5);
    }

    @Test
    void aHeadIsCarriedToAnotherPlace(FxRobot robot) throws TimeoutException {
        List<String> before = heads(robot);
        robot.drag(head(robot, before.get(0))).moveTo(head(robot, before.get(2))).drop();
        await(() -> heads(robot).equals(List.of(before.get(1), before.get(2), before.get(0))));
    }

    @Test
    void theEdgeOfAHeadMakesItsColumnWider(FxRobot robot) {
        String first = heads(robot).get(0);
        double before = head(robot, first).getBoundsInLocal().getWidth();
        widen(robot, first, 60);
        assertEquals(before + 60, head(robot, first).getBoundsInLocal().getWidth(), 4);
        assertEquals(heads(robot).get(0), first);
    }

    @Test
    void aColumnIsHiddenByItsKeyAndAllComeBack(FxRobot robot) throws TimeoutException {
        List<String> before = heads(robot);
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.H);
        await(() -> heads(robot).equals(before.subList(1, 3)));
        assertEquals(3, desk.comparison().notices().size());
    }

    @Test
    void thePanesAtTheSidesArePutAwayAndComeBackAsWideAsTheyWere(FxRobot robot) {
        Node library = robot.lookup("#library").query();
        double width = library.getBoundsInLocal().getWidth();
        robot.push(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#library").tryQuery().isEmpty());
        robot.push(KeyCode.F9);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(width, robot.lookup("#library").<Node>query().getBoundsInLocal().getWidth(), 4);
        robot.clickOn(TwoNoticesTest.flow(robot, "#matrix", "市安委会"));
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#readingPlace").tryQuery().isPresent());
        robot.push(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertFalse(robot.lookup("#readingPlace").tryQuery().isPresent());
        robot.push(KeyCode.F10);
        WaitForAsyncUtils.waitForFxEvents();
        assertTrue(robot.lookup("#readingPlace").tryQuery().isPresent());
    }

    @Test
    void theHeadOfTheColumnAndTheTopicOfTheRowThatOneIsAtAreMarked(FxRobot robot) {
        robot.interact(() -> robot.lookup("#matrix").<ListView<?>>query().requestFocus());
        robot.push(KeyCode.RIGHT);
        WaitForAsyncUtils.waitForFxEvents();
        List<Node> marked = robot.lookup(".column-head").queryAll().stream().filter(ColumnsTest::at).toList();
        assertEquals(1, marked.size());
        assertTrue(marked.get(0).lookupAll(".column-title").stream().anyMatch(title -> ((Label) title).getText().equals(heads(robot).get(1))));
        assertEquals(1, robot.lookup(".topic-cell").queryAll().stream().filter(ColumnsTest::at).count());
    }

    private static void widen(FxRobot robot, String name, double by) {
        Bounds bounds = head(robot, name).localToScreen(head(robot, name).getBoundsInLocal());
        robot.moveTo(bounds.getMaxX() - 2, bounds.getCenterY()).press(MouseButton.PRIMARY).moveBy(by, 0).release(MouseButton.PRIMARY);
        WaitForAsyncUtils.waitForFxEvents();
    }

    private static boolean at(Node node) {
        return node.getPseudoClassStates().stream().anyMatch(state -> state.getPseudoClassName().equals("at"));
    }

    private static List<Node> stars(FxRobot robot) {
        return robot.lookup(".star").queryAll().stream().sorted(Comparator.comparingDouble(ColumnsTest::left)).toList();
    }

    private static List<String> heads(FxRobot robot) {
        return robot.lookup(".column-head").queryAll().stream().filter(head -> !head.getStyleClass().contains("corner"))
                .sorted(Comparator.comparingDouble(ColumnsTest::left)).map(head -> ((Label) head.lookup(".column-title")).getText()).toList();
    }

    private static Node head(FxRobot robot, String name) {
        return robot.lookup(".column-head").queryAll().stream().filter(head -> ((Label) head.lookup(".column-title")).getText().equals(name))
                .findFirst().orElseThrow();
    }

    private static double left(FxRobot robot, String name) {
        return left(head(robot, name));
    }

    private static double left(Node node) {
        return node.localToScene(0, 0).getX();
    }
}
