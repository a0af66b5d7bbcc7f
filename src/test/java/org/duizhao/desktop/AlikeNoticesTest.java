package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** What a person is told of two notices that say the same, and of two that have nothing in common. */
class AlikeNoticesTest extends WindowTest {

    private static final String WATER = """
            云岭县人民政府关于做好%s年防汛工作的通知
            云政发〔%s〕3号
            各乡镇人民政府：
            一、落实防汛责任
            各乡镇汛期每日巡查一次水库大坝，并填写巡查台账。
            """;
    private static final String SCHOOL = """
            云岭县人民政府关于表彰优秀教师的决定
            云政发〔2024〕9号
            各中小学：
            一、表彰名单
            授予林岚等十名同志优秀教师称号，颁发荣誉证书。
            """;

    private Path water;
    private Path later;
    private Path school;

    @Start
    void start(Stage stage) throws IOException {
        water = file("防汛.txt", WATER.formatted("2023", "2023"));
        later = file("防汛又.txt", WATER.formatted("2024", "2024"));
        school = file("教师.txt", SCHOOL);
        open(stage, List.of());
    }

    @Test
    void thatTheyAreIdenticalIsSaid(FxRobot robot) throws TimeoutException {
        openChangesOf(robot, water, later);
        await(() -> textOf(robot, "#changesIdentical").equals("两份通知的措施完全相同，没有变化。"));
    }

    @Test
    void thatTheyHaveNothingInCommonIsSaidInsteadOfAListOfEverything(FxRobot robot) throws TimeoutException {
        openChangesOf(robot, water, school);
        await(() -> said(robot).contains("两份通知没有相同或相近的措施，不像同一份通知的两个版本。"));
    }

    private void openChangesOf(FxRobot robot, Path one, Path other) throws TimeoutException {
        answers.files = List.of(one, other);
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 2);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT2);
    }

    private static List<String> said(FxRobot robot) {
        return robot.from(robot.lookup("#changeRows").<Node>query()).lookup(".label").queryAllAs(Label.class).stream().map(Label::getText).toList();
    }
}
