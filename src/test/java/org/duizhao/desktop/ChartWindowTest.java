package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javax.imageio.ImageIO;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The charts in their window, copied and saved. */
class ChartWindowTest extends TwoNoticesTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage);
    }

    @Test
    void eachChartIsDrawnAndLeavesTheWindowAsAPictureADrawingAndInWord(FxRobot robot) throws Exception {
        openCharts(robot);
        for (String chart : new String[] {"chartTIMELINE", "chartHEAT", "chartTILES", "chartGROUPS"}) {
            robot.interact(() -> robot.lookup("#" + chart).<ToggleButton>query().setSelected(true));
            await(() -> robot.from(robot.lookup("#chartWindow").<javafx.scene.Node>query()).lookup(".drawing .label").queryAllAs(Label.class).stream()
                    .anyMatch(label -> label.getText().contains("青禾市")));
        }
        answers.target = folder.resolve("图");
        robot.interact(() -> robot.lookup("#chartPng").<Button>query().fire());
        await(() -> Files.exists(folder.resolve("图.png")) && textOf(robot, "#news").contains("图.png"));
        assertTrue(ImageIO.read(folder.resolve("图.png").toFile()).getWidth() > 400, "twice as fine as the screen");
        robot.interact(() -> robot.lookup("#chartSvg").<Button>query().fire());
        await(() -> textOf(robot, "#news").contains("图.svg"));
        assertTrue(Files.readString(folder.resolve("图.svg")).contains("云岭县 2024"));
        robot.interact(() -> robot.lookup("#chartDocx").<Button>query().fire());
        await(() -> textOf(robot, "#news").contains("图.docx"));
        assertEquals(1, pictures(folder.resolve("图.docx")));
        robot.interact(() -> robot.lookup("#chartCopy").<Button>query().fire());
        WaitForAsyncUtils.asyncFx(() -> assertTrue(Clipboard.getSystemClipboard().hasImage())).get();
    }

    @Test
    void theTableInWordHasItsChart(FxRobot robot) throws Exception {
        openTopic(robot);
        answers.target = folder.resolve("会议.docx");
        robot.push(KeyCode.CONTROL, KeyCode.E);
        await(() -> Files.exists(answers.target) && textOf(robot, "#news").contains("会议.docx"));
        assertEquals(1, pictures(answers.target), "one year: no timeline");
    }

    private void openTopic(FxRobot robot) throws TimeoutException {
        importBoth(robot);
        robot.push(KeyCode.CONTROL, KeyCode.DIGIT3);
        await(() -> robot.lookup("#topicTitle").tryQuery().isPresent());
        robot.clickOn("会议频次");
        await(() -> textOf(robot, "#topicTitle").startsWith("会议频次") && robot.lookup("#topicCharts").tryQuery().isPresent());
    }

    private void openCharts(FxRobot robot) throws TimeoutException {
        openTopic(robot);
        robot.interact(() -> robot.lookup("#topicCharts").<Button>query().fire());
        await(() -> robot.lookup("#chartWindow").tryQuery().isPresent());
    }

    /** How many a document holds; none in a line of fixed height, which would cut it. */
    private static int pictures(Path file) throws IOException {
        try (InputStream stream = Files.newInputStream(file); XWPFDocument document = new XWPFDocument(stream)) {
            document.getParagraphs().stream().filter(paragraph -> paragraph.getRuns().stream().anyMatch(run -> !run.getEmbeddedPictures().isEmpty()))
                    .forEach(paragraph -> assertEquals(LineSpacingRule.AUTO, paragraph.getSpacingLineRule()));
            return document.getAllPictures().size();
        }
    }
}
