package org.duizhao.desktop.shell.menu;

import javafx.scene.control.Alert;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.GridPane;
import javafx.stage.Window;
import org.duizhao.desktop.parts.Phrases;

/** The list of keys. */
final class KeysDialog {

    /** In px: two columns of keys fit into the smallest window. */
    private static final double NAME_WIDTH = 180;
    private static final double MEANING_WIDTH = 280;
    private static final double HEIGHT = 620;
    private static final double WIDTH = 1040;

    private final Phrases phrases;

    KeysDialog(Phrases phrases) {
        this.phrases = phrases;
    }

    /** Shows the keys and leaves the window usable. */
    void show(Window owner) {
        GridPane table = new GridPane();
        table.getStyleClass().add("keys");
        String[] lines = phrases.say("keys.list").split("\\|");
        int half = (lines.length + 1) / 2;
        for (int i = 0; i < lines.length; i++) {
            String[] key = lines[i].split("=", 2);
            Label name = new Label(key[0].strip());
            name.getStyleClass().add("key");
            Label meaning = new Label(key[1].strip());
            meaning.setWrapText(true);
            meaning.setMinWidth(MEANING_WIDTH);
            meaning.setMaxWidth(MEANING_WIDTH);
            name.setWrapText(true);
            name.setMinWidth(NAME_WIDTH);
            name.setMaxWidth(NAME_WIDTH);
            table.add(name, i / half * 2, i % half);
            table.add(meaning, i / half * 2 + 1, i % half);
        }
        Alert dialog = new Alert(Alert.AlertType.NONE, "", new ButtonType(phrases.say("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.initOwner(owner);
        dialog.initModality(javafx.stage.Modality.NONE);
        dialog.setTitle(phrases.say("keys.title"));
        ScrollPane scrolled = new ScrollPane(table);
        scrolled.setFitToWidth(true);
        scrolled.setPrefViewportHeight(HEIGHT);
        scrolled.setPrefViewportWidth(WIDTH);
        dialog.getDialogPane().setContent(scrolled);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.show();
    }
}
