package org.duizhao.desktop;

import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.text.TextFlow;
import javafx.stage.Stage;
import org.duizhao.align.Row;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeoutException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** How rows hang together in sight: what is left out of a sentence, where else a matter stands, and how strictly rows are made. */
class RowLinksTest extends WindowTest {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");
    private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
    private static final Pattern ROWS = Pattern.compile("(\\d+) 行");
    private static final Pattern MEASURES = Pattern.compile("(\\d+) 条措施");

    @Start
    void start(Stage stage) {
        open(stage, Stream.of("云岭县 2024.txt", "石浦县2024.txt", "望溪县2024.txt").map(name -> Path.of("samples", name)).toList());
    }

    @BeforeEach
    void importThem(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> desk.comparison().notices().size() == 3 && robot.lookup(".star").queryAll().size() == 3);
    }

    @Test
    void aClickOnWhatIsLeftOutShowsTheWholeSentence(FxRobot robot) throws TimeoutException {
        Node leftOut = broughtIntoSight(robot, ".left-out");
        TextFlow flow = (TextFlow) leftOut.getParent();
        Measure measure = (Measure) flow.getUserData();
        assertNotEquals(measure.text(), TwoNoticesTest.read(flow));
        robot.clickOn(leftOut);
        await(() -> TwoNoticesTest.flows(robot, "#matrix").stream()
                .anyMatch(shown -> measure.equals(shown.getUserData()) && TwoNoticesTest.read(shown).equals(measure.text())));
    }

    @Test
    void aClickOnAReferenceLeadsToItsRow(FxRobot robot) throws TimeoutException {
        Hyperlink see = (Hyperlink) broughtIntoSight(robot, ".see-link");
        String number = number(see, "第 (\\d+) 行");
        int column = column(see.getParent().getParent());
        robot.clickOn(see);
        await(() -> robot.lookup(".matrix-line").queryAll().stream().filter(line -> line.getPseudoClassStates().contains(AT))
                .anyMatch(line -> robot.from(line).lookup(".row-number").<Label>tryQuery()
                        .filter(label -> label.getText().equals(number)).isPresent()));
        await(() -> robot.lookup(".matrix-cell").queryAll().stream().anyMatch(cell -> cell.getPseudoClassStates().contains(AT)
                && column(cell) == column
                && robot.from(cell).lookup(".hit").queryAll().stream().anyMatch(light -> light.getPseudoClassStates().contains(CURRENT))));
    }

    /** The place of a cell in its row. */
    private static int column(Node cell) {
        return cell.getParent().getChildrenUnmodifiable().indexOf(cell);
    }

    @Test
    void theMenuSaysHowManyRowsEachStrictnessGivesAndTheTableFollows(FxRobot robot) throws TimeoutException {
        int strict = choose(robot, "严格：");
        int lenient = choose(robot, "宽松：");
        assertTrue(strict < lenient, strict + " and " + lenient);
    }

    /** How many measures the menu says this puts into rows of several notices, once the table shows as many rows as it says. */
    private int choose(FxRobot robot, String name) throws TimeoutException {
        robot.clickOn(".strictness");
        await(() -> item(robot, name).isPresent());
        Labeled item = item(robot, name).orElseThrow();
        int rows = Integer.parseInt(number(item, ROWS.pattern()));
        int measures = Integer.parseInt(number(item, MEASURES.pattern()));
        robot.clickOn(item);
        await(() -> textOf(robot, ".strictness").contains(name.substring(0, 2)) && shared() == rows);
        return measures;
    }

    private long shared() {
        List<Row> rows = desk.comparison().rows();
        return rows.stream().filter(row -> row.notices() > 1).count();
    }

    private static Optional<Labeled> item(FxRobot robot, String name) {
        return robot.lookup(".menu-item .label").queryAllAs(Labeled.class).stream()
                .filter(label -> label.getText() != null && label.getText().startsWith(name)).findFirst();
    }

    private static String number(Labeled labeled, String pattern) {
        Matcher matcher = Pattern.compile(pattern).matcher(labeled.getText());
        assertTrue(matcher.find(), labeled.getText());
        return matcher.group(1);
    }

    /** The first node of a style in the table, scrolled to. */
    private static Node broughtIntoSight(FxRobot robot, String style) {
        ListView<?> lines = robot.from(robot.lookup("#matrix").<Node>query()).lookup((Node node) -> node instanceof ListView<?>).query();
        for (int i = 0; i < lines.getItems().size(); i++) {
            int line = i;
            robot.interact(() -> lines.scrollTo(line));
            WaitForAsyncUtils.waitForFxEvents();
            var found = robot.from(lines).lookup(style).queryAll().stream().filter(node -> inSight(node, lines)).findFirst();
            if (found.isPresent()) {
                return found.get();
            }
        }
        throw new AssertionError("no " + style + " in the table");
    }

    private static boolean inSight(Node node, Node within) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (!at.isVisible() || at.getClip() != null && at != within && at instanceof TextFlow) {
                return false;
            }
        }
        return within.localToScene(within.getBoundsInLocal()).contains(node.localToScene(node.getBoundsInLocal()));
    }
}
