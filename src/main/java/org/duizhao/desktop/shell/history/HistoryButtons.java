package org.duizhao.desktop.shell.history;

import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import org.duizhao.desktop.desk.history.History;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.workbench.journal.ChangeJournal;
import org.duizhao.workbench.journal.ProjectStep;

/** Undo and redo: ↶ ↷ at the head, and in the menu with the name of what they would undo. */
public final class HistoryButtons {

    private final StepWords words;
    private final Phrases phrases;
    private final Button undo = new Button("↶");
    private final Button redo = new Button("↷");
    private final MenuItem undoItem = new MenuItem();
    private final MenuItem redoItem = new MenuItem();

    public HistoryButtons(History history, Phrases phrases) {
        this.phrases = phrases;
        words = new StepWords(phrases);
        undo.setId("undo");
        redo.setId("redo");
        undo.setOnAction(event -> history.undo());
        redo.setOnAction(event -> history.redo());
        undoItem.setId("menuUndo");
        redoItem.setId("menuRedo");
        undoItem.setOnAction(event -> history.undo());
        redoItem.setOnAction(event -> history.redo());
        undoItem.setAccelerator(KeyCombination.valueOf("Shortcut+Z"));
        redoItem.setAccelerator(KeyCombination.valueOf("Shortcut+Shift+Z"));
        for (Button button : new Button[] {undo, redo}) {
            button.getStyleClass().add("flat");
            button.setFocusTraversable(false);
        }
        history.journalProperty().addListener((property, before, now) -> show(now));
        show(history.journalProperty().get());
    }

    /** For the head of the window. */
    public HBox buttons() {
        return new HBox(undo, redo);
    }

    /** Puts the two items, and more, into a menu. */
    public Menu menu(MenuItem... more) {
        Menu menu = new Menu(phrases.say("menu.edit"));
        menu.getItems().addAll(undoItem, redoItem);
        if (more.length > 0) {
            menu.getItems().add(new SeparatorMenuItem());
            menu.getItems().addAll(more);
        }
        return menu;
    }

    private void show(ChangeJournal journal) {
        show(undo, undoItem, "undo", journal.last());
        show(redo, redoItem, "redo", journal.next());
    }

    private void show(Button button, MenuItem item, String key, Optional<ProjectStep> step) {
        String name = step.map(one -> phrases.say(key + ".named", words.name(one))).orElseGet(() -> phrases.say(key));
        button.setDisable(step.isEmpty());
        button.setTooltip(new Tooltip(name));
        button.setAccessibleText(name);
        item.setDisable(step.isEmpty());
        item.setText(name);
    }
}
