package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.image.Image;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.desktop.chart.DrawingImage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/**
 * The pictures of the help are made of the samples by the window itself. Those that the program ships are made anew by
 * {@code mvn test -Dtest=HelpPicturesTest -Dduizhao.pictures=src/main/resources/org/duizhao/desktop/help}; without that they go to {@code target}.
 */
class HelpPicturesTest extends WindowTest {

    private static final Path PICTURES = Path.of(System.getProperty("duizhao.pictures", "target/help"));
    /** More colours than these has only what is drawn. */
    private static final int BLANK = 50;

    @Start
    void start(Stage stage) {
        open(stage, List.of());
    }

    @Test
    void everyViewIsPicturedWithTheSamples(FxRobot robot) throws Exception {
        robot.interact(() -> desk.add(List.of(Path.of("samples"))));
        await(() -> desk.comparison().notices().size() == 8 && robot.lookup(".star").queryAll().size() > 3);
        robot.clickOn(robot.lookup(".star").<Node>query());
        await(() -> !robot.lookup(".added").queryAll().isEmpty());
        picture(robot, "matrix");
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.DIGIT1);
        await(() -> !robot.lookup("#overviewLines").<ListView<?>>query().getItems().isEmpty());
        picture(robot, "overview");
        view(robot, KeyCode.DIGIT2, "#changeFacets .toggle-button");
        picture(robot, "years");
        view(robot, KeyCode.DIGIT3, "#topicTitle");
        robot.clickOn("会议频次");
        await(() -> robot.lookup("#topicChart").tryQuery().isPresent() && textOf(robot, "#topicTitle").startsWith("会议频次"));
        picture(robot, "topics");
        view(robot, KeyCode.DIGIT4, "#searchBox");
        robot.interact(() -> robot.lookup("#searchBox").<TextField>query().setText("“五到位”"));
        await(() -> robot.lookup(".search-hit").queryAll().size() > 2);
        picture(robot, "search");
        view(robot, KeyCode.DIGIT5, ".heat-square");
        picture(robot, "coverage");
    }

    private static void view(FxRobot robot, KeyCode key, String shown) throws TimeoutException {
        robot.push(KeyCode.CONTROL, key);
        await(() -> robot.lookup(shown).queryAll().stream().anyMatch(Node::isVisible));
    }

    private static void picture(FxRobot robot, String name) throws IOException {
        WritableImage[] taken = new WritableImage[1];
        robot.interact(() -> taken[0] = robot.lookup(".shell").query().getScene().snapshot(null));
        assertTrue(colours(taken[0]) > BLANK, name + " is blank");
        Files.createDirectories(PICTURES);
        Files.write(PICTURES.resolve(name + ".png"), DrawingImage.png(taken[0]));
    }

    private static int colours(Image picture) {
        Set<Integer> colours = new HashSet<>();
        for (int x = 0; x < picture.getWidth(); x += 2) {
            for (int y = 0; y < picture.getHeight(); y += 2) {
                colours.add(picture.getPixelReader().getArgb(x, y));
            }
        }
        return colours.size();
    }
}
