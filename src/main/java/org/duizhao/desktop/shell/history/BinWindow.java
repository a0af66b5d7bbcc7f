package org.duizhao.desktop.shell.history;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.collections.ObservableList;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.shell.context.FileDialogs;
import org.duizhao.library.entry.NoticeSummary;

/** What was removed from the project, in a window beside the main one: to be put back, or to go for good. */
public final class BinWindow {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 520;
    private static final double HEIGHT = 420;

    private final Desk desk;
    private final FileDialogs dialogs;
    private final Phrases phrases;
    private final ListView<NoticeSummary> list = new ListView<>();
    private Stage stage;

    public BinWindow(Desk desk, FileDialogs dialogs, Phrases phrases) {
        this.desk = desk;
        this.dialogs = dialogs;
        this.phrases = phrases;
        desk.history().lastProperty().addListener((property, before, now) -> look());
        desk.projectProperty().addListener((property, before, now) -> look());
    }

    /** Opens it, or brings it to the front. */
    public void show(Window owner) {
        if (stage == null) {
            stage = make(owner);
        }
        stage.show();
        stage.toFront();
        look();
    }

    private void look() {
        if (stage != null && stage.isShowing()) {
            desk.bin(found -> list.getItems().setAll(found));
        }
    }

    private Stage make(Window owner) {
        list.setId("bin");
        list.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        list.setPlaceholder(new Label(phrases.say("bin.empty")));
        list.setCellFactory(view -> new BinCell());
        Button restore = new Button(phrases.say("bin.restore"));
        restore.setId("binRestore");
        ObservableList<NoticeSummary> selected = list.getSelectionModel().getSelectedItems();
        restore.disableProperty().bind(Bindings.isEmpty(selected));
        restore.setOnAction(event -> desk.restore(ids(selected)));
        Button empty = new Button(phrases.say("bin.clear"));
        empty.setId("binClear");
        empty.disableProperty().bind(Bindings.isEmpty(list.getItems()));
        empty.setOnAction(event -> clear());
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox buttons = new HBox(restore, gap, empty);
        buttons.getStyleClass().add("bin-buttons");
        Label hint = new Label(phrases.say("bin.hint"));
        hint.getStyleClass().add("quiet");
        hint.setWrapText(true);
        VBox root = new VBox(hint, list, buttons);
        root.getStyleClass().add("bin");
        VBox.setVgrow(list, Priority.ALWAYS);
        Scene scene = new Scene(root, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        root.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            }
        });
        Stage made = new Stage();
        made.initOwner(owner);
        made.setTitle(phrases.say("bin.title"));
        made.setScene(scene);
        return made;
    }

    private void clear() {
        if (dialogs.sure(phrases.say("bin.clear.sure", list.getItems().size()), phrases.say("bin.clear"))) {
            desk.emptyBin(() -> list.getItems().clear());
        }
    }

    private static Set<String> ids(List<NoticeSummary> notices) {
        return notices.stream().map(NoticeSummary::id).collect(Collectors.toSet());
    }

    private static final class BinCell extends ListCell<NoticeSummary> {
        @Override
        protected void updateItem(NoticeSummary notice, boolean empty) {
            super.updateItem(notice, empty);
            setText(empty || notice == null ? null : (NoticeName.of(notice).place() + "  " + NoticeName.of(notice).number()).strip());
        }
    }
}
