package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.stage.Window;
import org.duizhao.desktop.help.HelpWindow;
import org.duizhao.desktop.help.ProgramVersion;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.desktop.shell.file.LogFolder;

import java.util.function.Supplier;

/** The menu of help: a page a view, how exact it is, the list of keys, which data are in force, the log for whoever keeps the program, version and licences. */
final class HelpMenu {

    private final LogFolder log;
    private final Phrases phrases;
    private final HelpWindow help;
    private final DataFilesDialog data;
    private final Supplier<Window> window;
    private final Menu root;

    /** @param window that the menu is in */
    HelpMenu(LogFolder log, WindowContext context, Supplier<Window> window) {
        this.log = log;
        phrases = context.phrases();
        data = new DataFilesDialog(context);
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
    private void showData() {
        data.show(window.get());
    }

    @FXML
    private void showLog() {
        log.show();
    }
}
