package org.duizhao.desktop;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

/** The window with two notices that differ in one figure and say one thing each that the other does not. */
abstract class TwoNoticesTest extends WindowTest {

    static final String YUNLING = """
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

    void open(Stage stage) throws IOException {
        open(stage, List.of(file("云岭县 2024.txt", YUNLING), file("青禾市.txt", QINGHE)));
    }

    void importBoth(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 2);
        await(() -> robot.lookup(".star").queryAll().size() == 2 && !sentences(robot).isEmpty());
    }

    /** All text in the cells that are in sight. */
    static String sentences(FxRobot robot) {
        return flows(robot, "#matrix").stream().map(TwoNoticesTest::read).collect(Collectors.joining("\n"));
    }

    static List<Node> flows(FxRobot robot, String within) {
        return List.copyOf(robot.from(robot.lookup(within).<Node>query()).lookup(".marked-flow").queryAll());
    }

    /** The text in sight that contains these words; null where there is none. */
    static Node flow(FxRobot robot, String within, String words) {
        return flows(robot, within).stream().filter(flow -> read(flow).contains(words)).findFirst().orElse(null);
    }

    static String read(Node flow) {
        return ((TextFlow) flow).getChildren().stream().filter(Text.class::isInstance)
                .filter(text -> !text.getStyleClass().contains("plus") && !text.getStyleClass().contains("caret") && !text.getStyleClass().contains("lost"))
                .map(text -> ((Text) text).getText()).collect(Collectors.joining());
    }
}
