package org.duizhao.desktop.note;

import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.StageStyle;
import javafx.stage.Window;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.parts.Phrases;

/** The small pane in which notes on one thing are written. It is a window of its own, in which input methods work as they do elsewhere. */
public final class NotePane {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 420;
    private static final double HEIGHT = 260;
    private static final double LIST = 96;

    private final NotesViewModel model;
    private final Phrases phrases;
    private final Label title = new Label();
    private final ListView<Noted> before = new ListView<>();
    private final TextArea text = new TextArea();
    private final Button save = new Button();
    private final Button remove = new Button();
    private NoteTarget target;
    private Stage stage;

    public NotePane(NotesViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
    }

    /** Opens it on something: at its last note, or for a first one. Nothing where there is none. */
    public void show(Optional<NoteTarget> on, Window owner) {
        on.ifPresent(chosen -> {
            show(chosen, owner);
            if (chosen.notes().isEmpty()) {
                begin();
            } else {
                before.getSelectionModel().selectLast();
            }
        });
    }

    /** Opens it at a note that is in the list of all. */
    void show(NoteTarget on, Window owner) {
        target = on;
        if (stage == null) {
            stage = make(owner);
        }
        title.setText(on.title());
        before.getItems().setAll(on.notes());
        before.setVisible(!on.notes().isEmpty());
        before.setManaged(!on.notes().isEmpty());
        before.getSelectionModel().select(on.notes().isEmpty() ? -1 : 0);
        stage.show();
        stage.toFront();
        text.requestFocus();
        text.end();
    }

    private Stage make(Window owner) {
        title.getStyleClass().add("note-title");
        title.setWrapText(true);
        before.setId("notesBefore");
        before.setPrefHeight(LIST);
        before.setMinHeight(LIST);
        before.setCellFactory(list -> new NoteCell(phrases));
        before.getSelectionModel().selectedItemProperty().addListener((property, old, now) -> edit(now));
        text.setId("noteText");
        text.setWrapText(true);
        text.setPromptText(phrases.say("note.prompt"));
        VBox.setVgrow(text, Priority.ALWAYS);
        Button fresh = button("noteNew", "note.new", this::begin);
        save.setId("noteSave");
        save.setOnAction(event -> save());
        save.getStyleClass().add("accent");
        remove.setId("noteRemove");
        remove.setText(phrases.say("note.remove"));
        remove.setOnAction(event -> remove());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        fresh.visibleProperty().bind(before.visibleProperty());
        HBox buttons = new HBox(fresh, remove, gap, save);
        buttons.getStyleClass().add("note-buttons");
        buttons.setAlignment(Pos.CENTER_LEFT);
        VBox root = new VBox(title, before, text, buttons);
        root.getStyleClass().add("note-pane");
        root.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        Scene scene = new Scene(root, WIDTH, HEIGHT + LIST);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        Stage made = new Stage(StageStyle.UTILITY);
        made.initOwner(owner);
        made.setTitle(phrases.say("note.title"));
        made.setScene(scene);
        return made;
    }

    private Button button(String id, String words, Runnable action) {
        Button button = new Button(phrases.say(words));
        button.setId(id);
        button.setOnAction(event -> action.run());
        return button;
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ESCAPE) {
            stage.hide();
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && event.isShortcutDown()) {
            save();
            event.consume();
        }
    }

    private void begin() {
        before.getSelectionModel().clearSelection();
        edit(null);
        text.requestFocus();
    }

    private void edit(Noted note) {
        text.setText(note == null ? "" : note.text());
        text.end();
        remove.setDisable(note == null);
        save.setText(phrases.say(note == null ? "note.save" : "note.saveEdit"));
    }

    private void save() {
        Noted note = before.getSelectionModel().getSelectedItem();
        if (note == null) {
            model.write(target, text.getText());
        } else {
            model.rewrite(note, text.getText());
        }
        stage.hide();
    }

    private void remove() {
        Optional.ofNullable(before.getSelectionModel().getSelectedItem()).ifPresent(model::remove);
        stage.hide();
    }
}
