package org.duizhao.desktop.note;

import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.collections.transformation.FilteredList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.workbench.KeptNotes;

/** All notes of the project in a window beside the main one: searched, led to, edited. */
public final class NotesWindow {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 560;
    private static final double HEIGHT = 520;

    private final NotesViewModel model;
    private final NotePane pane;
    private final Phrases phrases;
    private final ObservableList<NoteLine> lines = FXCollections.observableArrayList();
    private final FilteredList<NoteLine> shown = new FilteredList<>(lines);
    private final ListView<NoteLine> list = new ListView<>(shown);
    private final TextField search = new TextField();
    private KeptNotes all;
    private Stage stage;

    public NotesWindow(NotesViewModel model, NotePane pane, Phrases phrases) {
        this.model = model;
        this.pane = pane;
        this.phrases = phrases;
        model.changedProperty().addListener((property, before, now) -> look());
        model.projectProperty().addListener((property, before, now) -> look());
    }

    /** Opens it, or brings it to the front. */
    public void show(Window owner) {
        if (stage == null) {
            stage = make(owner);
        }
        stage.show();
        stage.toFront();
        search.requestFocus();
        look();
    }

    private void look() {
        if (stage != null && stage.isShowing()) {
            model.all(found -> {
                all = found;
                NoteLine before = list.getSelectionModel().getSelectedItem();
                lines.setAll(NoteLine.of(found, id -> model.nameOf(id).orElse(phrases.say("notes.away"))));
                list.getSelectionModel().select(before);
            });
        }
    }

    private Stage make(Window owner) {
        search.setId("notesSearch");
        search.setPromptText(phrases.say("notes.search"));
        search.textProperty().addListener((property, before, now) -> shown.setPredicate(line -> line.matches(now)));
        list.setId("notes");
        Label none = new Label();
        none.textProperty().bind(Bindings.when(Bindings.isEmpty(lines)).then(phrases.say("notes.none")).otherwise(phrases.say("notes.noneFound")));
        none.setWrapText(true);
        none.getStyleClass().add("quiet");
        list.setPlaceholder(none);
        list.setCellFactory(view -> new NoteLineCell(phrases));
        list.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                lead();
            }
        });
        VBox.setVgrow(list, Priority.ALWAYS);
        Label count = new Label();
        count.setId("notesCount");
        count.getStyleClass().add("quiet");
        count.textProperty().bind(Bindings.createStringBinding(() -> phrases.say("notes.count", shown.size(), lines.size(),
                (int) lines.stream().filter(line -> line.state() == NoteLine.State.ORPHAN).count()), shown, lines));
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(button("notesLead", "notes.lead", this::lead), button("notesEdit", "notes.edit", this::edit),
                button("notesRemove", "note.remove", () -> chosen().ifPresent(model::remove)), gap, count);
        buttons.getStyleClass().add("note-buttons");
        VBox root = new VBox(search, list, buttons);
        root.getStyleClass().add("note-pane");
        root.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        Stage made = new Stage();
        made.initOwner(owner);
        made.setTitle(phrases.say("notes.title"));
        made.setScene(scene);
        return made;
    }

    private Button button(String id, String words, Runnable action) {
        Button button = new Button(phrases.say(words));
        button.setId(id);
        button.setOnAction(event -> action.run());
        button.disableProperty().bind(list.getSelectionModel().selectedItemProperty().isNull());
        return button;
    }

    private Optional<Noted> chosen() {
        return Optional.ofNullable(list.getSelectionModel().getSelectedItem()).map(NoteLine::note);
    }

    private void lead() {
        chosen().ifPresent(note -> model.lead(note, all));
    }

    private void edit() {
        Optional.ofNullable(list.getSelectionModel().getSelectedItem()).ifPresent(line ->
                pane.show(new NoteTarget(line.note().place(), line.note().subject(), line.where(), List.of(line.note())), stage.getOwner()));
    }
}
