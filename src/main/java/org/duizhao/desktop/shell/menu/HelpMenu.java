package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.stage.Window;
import org.duizhao.desktop.help.HelpWindow;
import org.duizhao.desktop.help.ProgramVersion;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.LogFolder;

import java.util.function.Supplier;

/** The menu of help: a page a view, how exact it is, the list of keys, the log for whoever keeps the program, version and licences. */
final class HelpMenu {

    private final LogFolder log;
    private final Phrases phrases;
    private final HelpWindow help;
    private final Supplier<Window> window;
    private final Menu root;

    /** @param window that the menu is in */
    HelpMenu(LogFolder log, Phrases phrases, Supplier<Window> window) {
        this.log = log;
        this.phrases = phrases;
        this.window = window;
        help = new HelpWindow(phrases, ProgramVersion.read());
        root = Fxml.load(this, "help.fxml", phrases);
    }

    Menu root() {
        return root;
    }

    @FXML
    private void showManual() {
        help.show("start", window.get());
    }

    @FXML
    private void showAccuracy() {
        help.show("accuracy", window.get());
    }

    @FXML
    private void showAbout() {
        help.show("about", window.get());
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
