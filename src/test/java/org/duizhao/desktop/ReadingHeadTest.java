package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertFalse;

/** What the head of the reading pane says of a notice. */
class ReadingHeadTest extends WindowTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage, List.of(
                file("云岭县.txt", "云岭县人民政府关于印发培训补贴办法的通知\n云政发〔2024〕9号\n各乡镇每季度检查一次培训机构。\n本办法自印发之日起施行，有效期五年。\n"),
                file("青禾市.txt", "青禾市人民政府关于做好2024年培训工作的通知\n青政发〔2024〕3号\n各县每半年统计一次培训人数。\n")));
    }

    @Test
    void aNoticeThatSaysHowLongItIsInForceIsHeadedByIt(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.notices().size() == 2);
        read(robot, "培训机构");
        await(() -> textOf(robot, "#validity").equals("有效期五年"));
        read(robot, "统计一次");
        await(() -> textOf(robot, "#readingPlace").startsWith("青禾市") && textOf(robot, "#validity").isEmpty());
        assertFalse(robot.lookup("#validity").query().isManaged(), "no empty line");
    }

    private static void read(FxRobot robot, String words) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        await(() -> robot.lookup("#searchBox").tryQuery().filter(Node::isVisible).isPresent());
        robot.interact(() -> robot.lookup("#searchBox").<TextField>query().setText("“" + words + "”"));
        await(() -> TwoNoticesTest.flow(robot, "#searchHits", words) != null);
        robot.clickOn(TwoNoticesTest.flow(robot, "#searchHits", words));
    }
}
