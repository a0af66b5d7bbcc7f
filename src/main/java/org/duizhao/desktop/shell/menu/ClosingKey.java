package org.duizhao.desktop.shell.menu;

import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.duizhao.desktop.reading.ReadingViewModel;

/**
 * Esc closes the reading pane where a list or a tree has the keyboard too. JavaFX gives them the key to end an edit, which none of
 * ours has, and the menu would never hear of it.
 */
public final class ClosingKey {

    private final ReadingViewModel reading;

    public ClosingKey(ReadingViewModel reading) {
        this.reading = reading;
    }

    /** Listens to the keys of the whole window. */
    public void listenTo(Scene scene) {
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            boolean taken = event.getTarget() instanceof ListView<?> || event.getTarget() instanceof TreeView<?>;
            if (taken && event.getCode() == KeyCode.ESCAPE && reading.noticeProperty().get() != null) {
                reading.close();
                event.consume();
            }
        });
    }
}
