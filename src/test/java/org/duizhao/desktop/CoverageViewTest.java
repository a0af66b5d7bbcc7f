package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** How far each notice got, what matched nothing, and how much wording two share. */
class CoverageViewTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @BeforeEach
    void look(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT5);
        await(() -> robot.lookup(".heat-square").queryAll().size() == 2 && flow(robot, "#aloneMeasures", "值班制度") != null);
    }

    @Test
    void whatMatchedNothingIsListedByNoticeAndLeadsToItsPlace(FxRobot robot) throws TimeoutException {
        assertTrue(flow(robot, "#aloneMeasures", "应急救援演练") != null);
        assertEquals("无对应的措施（2）", textOf(robot, "#aloneTitle"));
        robot.clickOn(names(robot).stream().filter(name -> ((Labeled) name).getText().startsWith("青禾市")).findFirst().orElseThrow());
        await(() -> flow(robot, "#aloneMeasures", "应急救援演练") == null);
        assertEquals("青禾市·2024：无对应的措施（1）", textOf(robot, "#aloneTitle"));
        robot.clickOn(flow(robot, "#aloneMeasures", "值班制度"));
        await(() -> textOf(robot, "#readingPlace").startsWith("青禾市") && flow(robot, "#readingText", "值班制度") != null);
    }

    @Test
    void aSquareSaysHowMuchIsSharedAndLeadsToThePair(FxRobot robot) throws TimeoutException {
        for (Node square : robot.lookup(".heat-square").queryAll()) {
            int percent = Integer.parseInt(((Button) square).getText());
            assertTrue(percent > 10 && percent < 60, "the two share the sentence on meetings: " + percent);
        }
        robot.clickOn(robot.lookup(".heat-square").queryAll().iterator().next());
        await(() -> flow(robot, ".change-rows", "市安委会") != null);
    }

    @Test
    void rowsThatNoOtherNoticeHasAreFiltered(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        robot.clickOn("对照").clickOn("仅看别处没有的");
        await(() -> !sentences(robot).contains("安委会") && sentences(robot).contains("值班制度"));
        assertTrue(robot.lookup("别处没有").tryQuery().filter(Node::isVisible).isPresent(), "what is on stays in sight");
    }

    private static List<Node> names(FxRobot robot) {
        return List.copyOf(robot.lookup(".coverage-name").queryAll());
    }
}
