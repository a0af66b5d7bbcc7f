package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.stage.Window;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.LogFolder;

import java.util.function.Supplier;

/** The menu of help: the list of keys, and the log for whoever keeps the program. */
final class HelpMenu {

    private final LogFolder log;
    private final Phrases phrases;
    private final Supplier<Window> window;
    private final Menu root;

    /** @param window that the menu is in */
    HelpMenu(LogFolder log, Phrases phrases, Supplier<Window> window) {
        this.log = log;
        this.phrases = phrases;
        this.window = window;
        root = Fxml.load(this, "help.fxml", phrases);
    }

    Menu root() {
        return root;
    }

    @FXML
    private void showKeys() {
        new KeysDialog(phrases).show(window.get());
    }

    @FXML
    private void showLog() {
        log.show();
    }
}
