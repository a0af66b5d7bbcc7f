package org.duizhao.desktop;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.junit.jupiter.api.BeforeEach;
import org.testfx.api.FxRobot;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

/** The window with three notices side by side: two say how often a committee meets, the third does not. */
abstract class ThreeNoticesTest extends WindowTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            一、压实各级责任
            县安委会每季度至少召开一次安全生产工作会议，研究解决重大问题。各部门要落实“三管三必须”要求。
            """;
    private static final String QINGHE = """
            青禾市人民政府关于做好2023年安全生产工作的通知
            青政发〔2023〕8号
            一、压实各级责任
            市安委会每月至少召开一次安全生产工作会议，研究解决重大问题。
            """;
    private static final String LINLAN = """
            临澜区人民政府关于做好2024年安全生产工作的通知
            一、加强值班值守
            汛期实行领导带班制度，遇有险情第一时间报告。
            """;

    void open(Stage stage) throws IOException {
        open(stage, List.of(file("云岭县.txt", YUNLING), file("青禾市.txt", QINGHE), file("临澜区.txt", LINLAN)));
    }

    @BeforeEach
    void importThem(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 3);
    }
}
