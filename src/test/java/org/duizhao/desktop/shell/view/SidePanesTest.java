package org.duizhao.desktop.shell.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duizhao.desktop.parts.Zoom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What stands at the sides gets the width back that it had. */
@ExtendWith(ApplicationExtension.class)
class SidePanesTest {

    /** In px: a divider stands half in each of the panes beside it. */
    private static final double DIVIDER = 6;

    private final StackPane library = new StackPane();
    private final StackPane middle = new StackPane();
    private final StackPane reading = new StackPane();
    private SidePanes sides;

    @Start
    void start(Stage stage) {
        library.setMinWidth(180);
        reading.setMinWidth(280);
        SplitPane panes = new SplitPane(middle);
        sides = new SidePanes(panes, library, reading, new Zoom());
        stage.setScene(new Scene(panes, 1280, 700));
        stage.show();
    }

    @Test
    void aViewThatNeedsMuchRoomDoesNotNarrowTheLibraryForGood(FxRobot robot) {
        double before = settled();
        robot.interact(() -> {
            middle.setMinWidth(800);
            sides.showReading(true);
        });
        assertTrue(settled() < before, "there is not room for all");
        robot.interact(() -> {
            middle.setMinWidth(0);
            sides.showReading(false);
        });
        assertEquals(before, settled(), DIVIDER);
    }

    @Test
    void aWidthThatAPersonChoseWhileReadingStays(FxRobot robot) {
        robot.interact(() -> sides.showReading(true));
        double before = settled();
        robot.drag(robot.lookup(".split-pane-divider").queryAll().stream().findFirst().orElseThrow()).moveBy(60, 0).drop();
        double chosen = settled();
        assertTrue(chosen > before + 40, "the divider was drawn");
        robot.interact(() -> sides.showReading(false));
        assertEquals(chosen, settled(), DIVIDER);
    }

    private double settled() {
        WaitForAsyncUtils.waitForFxEvents(10);
        return library.getWidth();
    }
}
