package org.duizhao.desktop.shell.menu;

import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.desktop.shell.view.SidePanes;

/** F9 and F10 put the side panes away. JavaFX gives F10 to the menu bar, so that a menu item's key would not be heard. */
public final class PaneKeys {

    private final SidePanes panes;

    public PaneKeys(SidePanes panes) {
        this.panes = panes;
    }

    /** Listens to the keys of the whole window. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.isShiftDown() || event.isShortcutDown() || event.isAltDown()) {
                return;
            }
            if (event.getCode() == KeyCode.F9) {
                panes.libraryShownProperty().set(!panes.libraryShownProperty().get());
                event.consume();
            } else if (event.getCode() == KeyCode.F10) {
                panes.readingShownProperty().set(!panes.readingShownProperty().get());
                event.consume();
            }
        });
    }
}
