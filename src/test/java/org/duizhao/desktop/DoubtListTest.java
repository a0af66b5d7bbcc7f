package org.duizhao.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeoutException;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.duizhao.desktop.review.DoubtLine;
import org.duizhao.matrix.Coverage;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.Start;

/** The list of the links that are not sure, settled by keys alone. */
class DoubtListTest extends WindowTest {

    @Start
    void start(Stage stage) throws IOException {
        open(stage, List.of(Path.of("samples")));
    }

    @Test
    void oneIsSettledAfterTheOtherAndTheNextIsSelected(FxRobot robot) throws TimeoutException {
        robot.push(KeyCode.CONTROL, KeyCode.O);
        await(() -> Coverage.of(desk.comparison()).unsure() > 2 && !desk.comparingProperty().get());
        int unsure = Coverage.of(desk.comparison()).unsure();
        robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
        await(() -> robot.lookup("#doubts").tryQuery().isPresent());
        TableView<DoubtLine> list = robot.lookup("#doubts").query();
        await(() -> list.getSelectionModel().getSelectedIndex() == 0);
        List<DoubtLine> links = List.copyOf(list.getItems());
        robot.interact(() -> list.getContextMenu().getItems().get(0).fire());
        await(() -> list.getItems().size() == links.size() - 1 && desk.comparison().rows().stream().anyMatch(row -> !row.hand().linked().isEmpty()));
        await(() -> same(list, links.get(1)));
        Coverage now = Coverage.of(desk.comparison());
        assertEquals(unsure, now.settled() + now.unsure());
        assertEquals("已核 " + now.settled() + " / " + unsure + " 行，还有 " + (links.size() - 1) + " 处待核", textOf(robot, "#doubtCount"));
        robot.push(KeyCode.J);
        await(() -> same(list, links.get(2)));
        robot.push(KeyCode.K);
        robot.push(KeyCode.X);
        await(() -> desk.comparison().rows().stream().anyMatch(row -> !row.hand().parted().isEmpty()));
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        robot.push(KeyCode.CONTROL, KeyCode.Z);
        await(() -> list.getItems().size() == links.size());
        robot.push(KeyCode.ESCAPE);
        await(() -> robot.lookup("#doubts").tryQuery().isEmpty());
        assertTrue(desk.history().journalProperty().get().last().isEmpty());
    }

    /** Whether the list is at a link, in whatever comparison. */
    private static boolean same(TableView<DoubtLine> list, DoubtLine link) {
        DoubtLine at = list.getSelectionModel().getSelectedItem();
        return at != null && at.doubt().joining().equals(link.doubt().joining());
    }
}
