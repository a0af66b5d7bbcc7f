package org.duizhao.desktop.shell.menu;

import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.reading.ReadingViewModel;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.shell.view.SidePanes;
import org.duizhao.desktop.shell.view.ViewSwitch;

/** The menu of what is looked at and how: views, the reading pane, zoom, theme. */
final class ViewMenu {

    private final ReadingViewModel reading;
    private final WindowContext context;
    private final Zoom zoom;
    private final Menu root;

    @FXML private CheckMenuItem dark;
    @FXML private CheckMenuItem glance;
    @FXML private CheckMenuItem library;
    @FXML private CheckMenuItem readingPane;

    ViewMenu(ReadingViewModel reading, ViewSwitch views, WindowContext context) {
        this.reading = reading;
        this.context = context;
        this.zoom = context.look().zoom();
        root = Fxml.load(this, "view.fxml", context.phrases());
        root.getItems().addAll(0, views.menuItems());
    }

    Menu root() {
        return root;
    }

    /** What stands at the sides is put away and brought back here. */
    void showPanes(SidePanes sides) {
        library.selectedProperty().bindBidirectional(sides.libraryShownProperty());
        readingPane.selectedProperty().bindBidirectional(sides.readingShownProperty());
    }

    /** The table at a glance. @param table brings the view of the table to the front */
    void showGlance(BooleanProperty shown, Runnable table) {
        glance.setOnAction(event -> {
            table.run();
            shown.set(glance.isSelected());
        });
        shown.addListener((property, before, now) -> glance.setSelected(now));
    }

    @FXML
    private void initialize() {
        dark.selectedProperty().bindBidirectional(context.look().theme().darkProperty());
    }

    @FXML
    private void toggleRaw() {
        reading.rawProperty().set(!reading.rawProperty().get());
    }

    @FXML
    private void closeReading() {
        reading.close();
    }

    @FXML
    private void zoomIn() {
        zoom.in();
    }

    @FXML
    private void zoomOut() {
        zoom.out();
    }

    @FXML
    private void zoomReset() {
        zoom.reset();
    }
}
