package org.duizhao.desktop;

import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How notices come into the window and leave it: imported, kept in a project, exported. */
class DesktopTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void aProjectSavedIsThereWhenItIsOpenedAgain(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        answers.project = folder.resolve("汛期");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        await(() -> desk.projectProperty().get().file().isPresent() && desk.comparison().notices().size() == 2);
        Path saved = folder.resolve("汛期.duizhao");
        assertTrue(Files.exists(saved));
        robot.interact(() -> desk.remove(List.of(desk.notices().get(0).id())));
        answers.project = folder.resolve("新的");
        robot.push(KeyCode.CONTROL, KeyCode.N);
        await(() -> desk.notices().isEmpty());
        answers.project = saved;
        robot.push(KeyCode.CONTROL, KeyCode.P);
        await(() -> desk.notices().size() == 1 && desk.comparison().notices().size() == 1);
    }

    @Test
    void anExportedTableHoldsTheSentences(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        answers.target = folder.resolve("各地 对照表");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        saveChosen(robot);
        Path saved = folder.resolve("各地 对照表.docx");
        await(() -> textOf(robot, "#news").contains(saved.toString()));
        assertTrue(wordText(saved).contains("遇有险情第一时间报告"));
        assertTrue(wordText(saved).contains("未见规定"));
    }

    @Test
    void aFileIsNotOverwrittenUnlessThePersonAgrees(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        answers.target = file("已有.docx", "原来的内容");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        saveChosen(robot);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals(1, answers.asked);
        assertEquals("原来的内容", Files.readString(answers.target));
        answers.overwrite = true;
        robot.push(KeyCode.CONTROL, KeyCode.E);
        saveChosen(robot);
        await(() -> textOf(robot, "#news").contains("已有.docx"));
        assertTrue(wordText(answers.target).contains("遇有险情第一时间报告"));
    }

    @Test
    void whatCannotBeReadOrSavedIsListedWithWhatToDo(FxRobot robot) throws TimeoutException, IOException {
        answers.files = List.of(file("空白.txt", ""), file("云岭县.txt", YUNLING), file("又一份.txt", YUNLING));
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.problems().size() == 2 && desk.comparison().notices().size() == 1);
        WaitForAsyncUtils.waitForFxEvents();
        assertEquals("1 个问题，1 条说明", textOf(robot, "#problemSummary"));
        answers.target = folder.resolve("没有的文件夹").resolve("表.docx");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        saveChosen(robot);
        await(() -> desk.problems().size() == 3);
        await(() -> problems(robot).size() == 3);
        List<String> listed = problems(robot);
        assertTrue(listed.stream().anyMatch(line -> line.startsWith("空白.txt：")), listed.toString());
        assertTrue(listed.stream().anyMatch(line -> line.contains("表.docx")), listed.toString());
    }

    private static String wordText(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
             XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(stream))) {
            return extractor.getText();
        }
    }
}
