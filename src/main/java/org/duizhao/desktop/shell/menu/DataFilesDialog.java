package org.duizhao.desktop.shell.menu;

import javafx.scene.control.Alert;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Modality;
import javafx.stage.Window;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.workbench.data.DataFiles;
import org.duizhao.workbench.data.DataFiles.InForce;

import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.Callable;

/** Which tables are in force, whose they are, and how a person replaces one. */
final class DataFilesDialog {

    /** In pixels, as it looks well. */
    private static final double WIDTH = 760;
    private static final double GAP = 12;
    private static final List<String> COLUMNS = List.of("data.table", "data.file", "data.rows", "data.inForce");

    private final WindowContext context;
    private final Phrases phrases;

    DataFilesDialog(WindowContext context) {
        this.context = context;
        phrases = context.phrases();
    }

    /** Shows them and leaves the window usable. */
    void show(Window owner) {
        Label outcome = words("");
        outcome.setId("dataOutcome");
        Path settings = context.places().personal().folders().settings();
        Button folder = button("dataFolder", "data.folder", outcome, () -> settings);
        Button copy = button("dataCopy", "data.copy", outcome, () -> DataFiles.copyShipped(settings));
        VBox content = new VBox(GAP, words(phrases.say("data.intro")), table(), words(phrases.say("data.where", settings)), new HBox(GAP, folder, copy), outcome);
        content.setPrefWidth(WIDTH);
        Alert dialog = new Alert(Alert.AlertType.NONE, "", new ButtonType(phrases.say("keys.close"), ButtonBar.ButtonData.CANCEL_CLOSE));
        dialog.initOwner(owner);
        dialog.initModality(Modality.NONE);
        dialog.setTitle(phrases.say("data.title"));
        dialog.getDialogPane().setContent(content);
        // the theme keeps dialogs as narrow as a question
        dialog.getDialogPane().setMaxWidth(Double.MAX_VALUE);
        dialog.getDialogPane().setMinWidth(Region.USE_PREF_SIZE);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().setStyle(owner.getScene().getRoot().getStyle());
        dialog.show();
    }

    private GridPane table() {
        GridPane table = new GridPane();
        table.setId("dataTable");
        table.setHgap(2 * GAP);
        table.setVgap(GAP / 2);
        for (String column : COLUMNS) {
            Label head = new Label(phrases.say(column));
            head.getStyleClass().add("key");
            table.add(head, COLUMNS.indexOf(column), 0);
        }
        for (InForce one : context.places().data().all()) {
            table.addRow(table.getRowCount(), new Label(phrases.say("data." + one.data())), new Label(one.data().file()), new Label(String.valueOf(one.rowCount())), new Label(whose(one)));
        }
        return table;
    }

    private String whose(InForce one) {
        if (one.refusal().isPresent()) {
            return phrases.say("data.refused." + one.refusal().get());
        }
        return phrases.say(!one.isOwn() ? "data.shipped" : one.data().isAdded() ? "data.added" : "data.own");
    }

    /** A button that makes a folder ready and opens it; says where it is whether it opens or not. */
    private Button button(String id, String key, Label outcome, Callable<Path> ready) {
        Button button = new Button(phrases.say(key));
        button.setId(id);
        button.setOnAction(event -> context.tasks().start("task.folder", progress -> {
            Path folder = ready.call();
            context.folders().open(folder);
            return folder;
        }, opened -> outcome.setText(phrases.say("data.opened", opened)), broken -> outcome.setText(phrases.say("data.notOpened", context.places().personal().folders().settings()))));
        return button;
    }

    private static Label words(String words) {
        Label label = new Label(words);
        label.setWrapText(true);
        label.setMinHeight(Label.USE_PREF_SIZE);
        return label;
    }
}
