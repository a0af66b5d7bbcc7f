package org.duizhao.desktop.shell.view;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.file.Import;

/** What stands in the middle while there is nothing to compare. */
public final class EmptyDesk {

    private final Desk desk;
    private final Import imports;
    private final Phrases phrases;
    private final Parent root;

    @FXML private Region dropZone;
    @FXML private Region wait;
    @FXML private Label hint;
    @FXML private Button again;

    public EmptyDesk(Desk desk, Import imports, Phrases phrases) {
        this.desk = desk;
        this.imports = imports;
        this.phrases = phrases;
        root = Fxml.load(this, "empty.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        BooleanBinding nothing = Bindings.isEmpty(desk.notices()).and(desk.openingProperty().not());
        dropZone.visibleProperty().bind(nothing);
        wait.visibleProperty().bind(nothing.not());
        BooleanBinding known = desk.openingProperty().or(Bindings.isEmpty(desk.ticked())).or(desk.comparingProperty());
        again.visibleProperty().bind(known.not());
        again.managedProperty().bind(again.visibleProperty());
        hint.textProperty().bind(Bindings.when(desk.openingProperty()).then(phrases.say("empty.opening"))
                .otherwise(Bindings.when(Bindings.isEmpty(desk.ticked())).then(phrases.say("empty.unticked"))
                        .otherwise(Bindings.when(desk.comparingProperty()).then(phrases.say("empty.aligning"))
                                .otherwise(phrases.say("empty.notAligned")))));
    }

    @FXML
    private void chooseFiles() {
        imports.chooseFiles();
    }

    @FXML
    private void chooseFolder() {
        imports.chooseFolder();
    }

    @FXML
    private void compareAgain() {
        desk.compareAgain();
    }

    @FXML
    private void openSamples() {
        imports.openSamples();
    }
}
