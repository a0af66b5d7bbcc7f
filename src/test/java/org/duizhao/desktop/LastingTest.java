package org.duizhao.desktop;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.NodeQueryUtils;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a person finds again in a project that lasts. */
class LastingTest extends WindowTest {

    private static final String YUNLING = """
            云岭县人民政府关于做好2024年安全生产工作的通知
            云政发〔2024〕3号
            一、压实各级责任
            县安委会每季度至少召开一次安全生产工作会议。
            云岭县人民政府
            2024年3月5日
            """;
    private static final String QINGHE = """
            青禾市人民政府关于做好2024年安全生产工作的通知
            青政发〔2024〕8号
            一、压实各级责任
            市安委会每月至少召开一次安全生产工作会议。
            """;

    @Start
    void start(Stage stage) throws IOException {
        open(stage, List.of(file("云岭县.txt", YUNLING), file("青禾市.txt", QINGHE)));
    }

    @Test
    void baseFilterViewTopicAndSearchComeBackWithTheProject(FxRobot robot) throws TimeoutException {
        importFiles(robot, 2);
        answers.project = folder.resolve("汛期.duizhao");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> desk.projectProperty().get().file().isPresent() && desk.comparison().notices().size() == 2);
        await(() -> robot.lookup(".star").queryAll().size() == 2);
        robot.clickOn(robot.lookup(".star").<ToggleButton>query());
        robot.clickOn("#onlyMissing");
        robot.clickOn("#filter").write("安委会");
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT4);
        robot.clickOn("#searchBox").write("每月");
        answers.project = folder.resolve("新的.duizhao");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> desk.notices().isEmpty() && text(robot, "#searchBox").isEmpty());
        assertEquals("", text(robot, "#filter"));
        assertTrue(robot.lookup("#view-matrix").<ToggleButton>query().isSelected());
        answers.project = folder.resolve("汛期.duizhao");
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> desk.comparison().notices().size() == 2 && text(robot, "#searchBox").equals("每月"));
        assertTrue(robot.lookup("#view-search").<ToggleButton>query().isSelected());
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
        assertEquals("安委会", text(robot, "#filter"));
        assertTrue(robot.lookup("#onlyMissing").<ToggleButton>query().isSelected());
        await(() -> robot.lookup(".star").queryAllAs(ToggleButton.class).stream().filter(ToggleButton::isSelected).count() == 1);
    }

    @Test
    void aNewVersionTakesThePlaceOfTheOldOneByAClickAndGivesItBackByAnother(FxRobot robot) throws TimeoutException, IOException {
        importFiles(robot, 2);
        answers.files = List.of(file("云岭县 修订.txt", YUNLING.replace("每季度", "每月").replace("3月5日", "3月19日")));
        importFiles(robot, 3);
        await(() -> shown(robot, "以新替旧"));
        assertEquals(2, robot.lookup(".version-mark").queryAll().size());
        String line = robot.lookup(".problem-line .label").<Label>query().getText();
        assertTrue(line.contains("较新：云岭县 修订.txt（2024年3月19日印发"), line);
        assertTrue(line.contains("较旧：云岭县.txt（2024年3月5日印发"), line);
        robot.clickOn("以新替旧");
        await(() -> desk.notices().size() == 2 && robot.lookup("#undoLast").query().isVisible());
        assertTrue(desk.notices().stream().map(NoticeSummary::file).anyMatch("云岭县 修订.txt"::equals));
        assertTrue(robot.lookup(".version-mark").queryAll().isEmpty());
        robot.clickOn("#undoLast");
        await(() -> desk.notices().size() == 3 && shown(robot, "两份都留"));
        await(() -> robot.lookup("两份都留").queryAll().stream().anyMatch(NodeQueryUtils.isVisible()::test));
        robot.clickOn("两份都留");
        await(() -> desk.problems().isEmpty());
        assertEquals(3, desk.notices().size());
    }

    private void importFiles(FxRobot robot, int notices) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == notices);
    }

    private static boolean shown(FxRobot robot, String button) {
        return robot.lookup(".problem-line .button").queryAllAs(Button.class).stream()
                .anyMatch(one -> one.getText().equals(button));
    }

    private static String text(FxRobot robot, String query) {
        return robot.lookup(query).<TextField>query().getText();
    }
}
