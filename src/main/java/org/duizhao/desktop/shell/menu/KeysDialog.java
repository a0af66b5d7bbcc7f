package org.duizhao.desktop.shell.menu;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.duizhao.desktop.parts.Phrases;

/** The list of keys. */
final class KeysDialog {

    private final Phrases phrases;

    KeysDialog(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Shows the keys and leaves the window usable. */
    void show(Window owner) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        String[] lines = phrases.say("keys.list").split("\\|");
        for (int i = 0; i < lines.length; i++) {
            String[] key = lines[i].split("=", 2);
            Label name = new Label(key[0].strip());
            name.getStyleClass().add("key");
            table.addRow(i, name, new Label(key[1].strip()));
        }
        Alert dialog = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        dialog.initOwner(owner);
        dialog.initModality(javafx.stage.Modality.NONE);
        dialog.setTitle(phrases.say("keys.title"));
        dialog.getDialogPane().setContent(table);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.show();
    }
}
