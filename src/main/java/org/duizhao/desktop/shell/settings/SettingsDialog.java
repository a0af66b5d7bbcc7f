package org.duizhao.desktop.shell.settings;

import java.util.Optional;
import javafx.application.Platform;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.project.Problem;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.WindowContext;
import org.duizhao.workbench.user.OwnName;

/** Asks under which name the person decides. */
public final class SettingsDialog {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 420;

    private final Desk desk;
    private final WindowContext context;

    public SettingsDialog(Desk desk, WindowContext context) {
        this.desk = desk;
        this.context = context;
    }

    /** Shows the settings and keeps what is confirmed. */
    public void show(Window owner) {
        Phrases phrases = context.phrases();
        OwnName signature = context.places().signature();
        TextField name = new TextField(signature.name());
        name.setId("signature");
        name.setPromptText(signature.usual());
        Label title = new Label(phrases.say("settings.signature"));
        Label hint = new Label(phrases.say("settings.signature.hint", signature.usual()));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        VBox content = new VBox(title, name, hint);
        content.getStyleClass().add("note-pane");
        content.setPrefWidth(WIDTH);
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner);
        dialog.setTitle(phrases.say("settings.title"));
        dialog.getDialogPane().setContent(content);
        dialog.getDialogPane().getStylesheets().setAll(owner.getScene().getStylesheets());
        dialog.getDialogPane().getButtonTypes().setAll(ButtonType.OK, ButtonType.CANCEL);
        Platform.runLater(name::requestFocus);
        Optional<ButtonType> answer = dialog.showAndWait();
        if (answer.filter(ButtonType.OK::equals).isPresent()) {
            keep(signature, name.getText());
        }
    }

    private void keep(OwnName signature, String name) {
        context.tasks().start("task.settings", progress -> {
            signature.choose(name);
            return signature;
        }, kept -> { }, broken -> desk.problems().add(Problem.of("task.settings", broken)));
    }
}
