package org.duizhao.desktop.shell.view;

import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.StackPane;
import javafx.stage.Stage;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.view.DeskView.Pane;
import org.duizhao.desktop.shell.view.DeskView.Saving;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

/** One view is in front at a time, and hears so. */
@ExtendWith(ApplicationExtension.class)
class ViewSwitchTest {

    private final List<String> heard = new ArrayList<>();
    private DeskView matrix;
    private DeskView search;
    private ViewSwitch views;

    @Start
    void start(Stage stage) {
        matrix = view("view.matrix", KeyCode.DIGIT1);
        search = view("view.search", KeyCode.DIGIT4);
        views = new ViewSwitch(List.of(matrix, search), Phrases.in(Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void theFirstIsShownAtTheStart() {
        assertEquals(matrix, views.current());
        assertEquals(List.of(true, false), shown());
        assertEquals(List.of("view.matrix true", "view.matrix focus"), heard);
    }

    @Test
    void aButtonAndAMenuItemBringTheirViewToTheFront(FxRobot robot) {
        robot.interact(() -> ((ToggleButton) views.bar().getChildren().get(1)).fire());
        assertEquals(search, views.current());
        assertEquals(List.of(false, true), shown());
        robot.interact(() -> views.menuItems().get(0).fire());
        assertEquals(matrix, views.current());
        assertEquals(List.of("view.matrix true", "view.matrix focus", "view.matrix false", "view.search true", "view.search focus",
                "view.search false", "view.matrix true", "view.matrix focus"), heard);
    }

    @Test
    void theViewInFrontHearsNothingWhereItIsAskedForAgain(FxRobot robot) {
        heard.clear();
        robot.interact(() -> ((ToggleButton) views.bar().getChildren().get(0)).fire());
        assertEquals(List.of(), heard);
        assertEquals(List.of(true, false), shown(), "its button stays pressed");
    }

    @Test
    void aNameThatNoViewHasBringsTheFirst(FxRobot robot) {
        robot.interact(() -> views.show("view.search"));
        robot.interact(() -> views.show("view.gone"));
        assertEquals(matrix, views.current());
        assertFalse(search.pane().root().isVisible());
    }

    private List<Boolean> shown() {
        List<Boolean> roots = views.roots().stream().map(root -> root.isVisible()).toList();
        assertEquals(roots, views.bar().getChildren().stream().map(button -> ((ToggleButton) button).isSelected()).toList());
        return roots;
    }

    private DeskView view(String name, KeyCode key) {
        return new DeskView(name, key, new Pane(new StackPane(), () -> heard.add(name + " focus"), now -> heard.add(name + " " + now)), false,
                Saving.NONE);
    }
}
