package org.duizhao.desktop;

import javafx.scene.control.CheckBox;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What is on screen is what is exported, and what was chosen is there again. */
class ExportDialogTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void theRowsOnScreenAreExportedAndTheChoicesRemembered(FxRobot robot) throws TimeoutException, IOException {
        importBoth(robot);
        robot.interact(() -> robot.lookup("#filter").<TextField>query().setText("值班"));
        await(() -> !sentences(robot).contains("演练") && sentences(robot).contains("值班"));
        answers.target = folder.resolve("筛选.docx");
        openDialog(robot);
        robot.interact(() -> {
            robot.lookup("#exportScope").<ChoiceBox<?>>query().getSelectionModel().select(1);
            robot.lookup("#exportCompiler").<TextField>query().setText("云岭县安委办");
            robot.lookup("#exportRemarks").<CheckBox>query().setSelected(true);
        });
        assertTrue(robot.lookup("#exportRows").query().isDisabled());
        saveChosen(robot);
        await(() -> textOf(robot, "#news").contains("筛选.docx"));
        String body = wordText(answers.target);
        assertTrue(body.contains("汛期实行领导带班") && body.contains("云岭县安委办"), body);
        assertFalse(body.contains("应急救援演练") || body.contains("召开一次"), body);
        robot.clickOn("#openSaved");
        await(() -> answers.target.equals(answers.shown));

        openDialog(robot);
        assertEquals(1, robot.lookup("#exportScope").<ChoiceBox<?>>query().getSelectionModel().getSelectedIndex());
        assertEquals("云岭县安委办", robot.lookup("#exportCompiler").<TextField>query().getText());
        assertTrue(robot.lookup("#exportRemarks").<CheckBox>query().isSelected());
        await(() -> kept("export.scope").equals("SHOWN") && kept("export.remarks").equals("yes"));
    }

    private String kept(String name) {
        try {
            return desk.projectProperty().get().setting(name).orElse("");
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private static void openDialog(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> robot.lookup("#exportSave").tryQuery().isPresent());
    }

    private static String wordText(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file);
             XWPFWordExtractor extractor = new XWPFWordExtractor(new XWPFDocument(stream))) {
            return extractor.getText();
        }
    }
}
