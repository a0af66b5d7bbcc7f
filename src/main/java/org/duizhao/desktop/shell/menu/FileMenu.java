package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCombination;
import org.duizhao.desktop.library.LibraryViewModel;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.Import;

/** The menu of files: reading, saving, the notices in the library, long work. */
final class FileMenu {

    private static final KeyCombination EXPORT = KeyCombination.valueOf("Shortcut+E");

    private final LibraryViewModel library;
    private final Panes panes;
    private final Import imports;
    private final ExportItems exports;
    private final Menu root;

    @FXML private Menu export;
    @FXML private MenuItem pause;
    @FXML private MenuItem cancel;

    FileMenu(LibraryViewModel library, Panes panes, Import imports, ExportItems exports, Phrases phrases) {
        this.library = library;
        this.panes = panes;
        this.imports = imports;
        this.exports = exports;
        root = Fxml.load(this, "file.fxml", phrases);
    }

    Menu root() {
        return root;
    }

    void showComparison(boolean something) {
        export.setDisable(!something);
    }

    @FXML
    private void initialize() {
        export.getItems().setAll(exports.items());
        export.getItems().get(0).setAccelerator(EXPORT);
        export.visibleProperty().bind(exports.offered());
        pause.disableProperty().bind(panes.status().shownProperty().isNull());
        cancel.disableProperty().bind(panes.status().shownProperty().isNull());
    }

    @FXML
    private void importFiles() {
        imports.chooseFiles();
    }

    @FXML
    private void importFolder() {
        imports.chooseFolder();
    }

    @FXML
    private void openSamples() {
        imports.openSamples();
    }

    @FXML
    private void tickAll() {
        library.tickAll(true);
    }

    @FXML
    private void removeSelected() {
        panes.library().removeSelected();
    }

    @FXML
    private void pauseWork() {
        panes.status().pause();
    }

    @FXML
    private void cancelWork() {
        panes.status().cancel();
    }

    @FXML
    private void quit() {
        panes.library().root().getScene().getWindow().hide();
    }
}
