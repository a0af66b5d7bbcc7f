package org.duizhao.desktop.library;

import javafx.beans.InvalidationListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TextField;
import javafx.scene.control.TreeItem;
import javafx.scene.control.TreeView;
import javafx.scene.input.KeyCode;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;

import java.util.List;
import java.util.Objects;

/** The library pane on the screen. */
public final class LibraryView {

    private final LibraryViewModel model;
    private final Phrases phrases;
    private final TreeItem<LibraryNode> top = new TreeItem<>();
    private final Parent root;

    @FXML private TextField search;
    @FXML private CheckBox all;
    @FXML private Label count;
    @FXML private TreeView<LibraryNode> tree;

    public LibraryView(LibraryViewModel model, Phrases phrases) {
        this.model = model;
        this.phrases = phrases;
        root = Fxml.load(this, "library.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Takes the selected notices off the desk. */
    @FXML
    public void removeSelected() {
        model.remove(tree.getSelectionModel().getSelectedItems().stream().filter(Objects::nonNull)
                .map(TreeItem::getValue).toList());
    }

    @FXML
    private void initialize() {
        search.textProperty().bindBidirectional(model.searchProperty());
        tree.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        top.setExpanded(true);
        tree.setRoot(top);
        tree.setCellFactory(view -> new LibraryCell(model, phrases));
        tree.setOnKeyPressed(event -> {
            if (event.getCode() == KeyCode.DELETE) {
                removeSelected();
            } else if (event.getCode() == KeyCode.SPACE) {
                tickSelected();
            }
        });
        all.setOnAction(event -> {
            model.tickAll(all.isSelected());
            showTicks();
        });
        model.rootsProperty().addListener((property, before, now) -> grow(now));
        model.ticked().addListener((InvalidationListener) ticked -> showTicks());
        model.versionsProperty().addListener((property, before, now) -> tree.refresh());
        grow(model.rootsProperty().get());
    }

    private void tickSelected() {
        List<LibraryNode> selected = tree.getSelectionModel().getSelectedItems().stream().map(TreeItem::getValue).toList();
        boolean on = !model.allTicked(selected);
        selected.forEach(node -> model.tick(node, on));
    }

    private void grow(List<LibraryNode> roots) {
        TreeItems.show(roots, top);
        showTicks();
    }

    private void showTicks() {
        int notices = model.count();
        all.setSelected(notices > 0 && model.ticked().size() == notices);
        all.setIndeterminate(!all.isSelected() && !model.ticked().isEmpty());
        count.setText(phrases.say("library.count", model.ticked().size(), notices));
        tree.refresh();
    }
}
