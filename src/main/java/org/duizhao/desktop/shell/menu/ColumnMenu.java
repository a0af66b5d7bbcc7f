package org.duizhao.desktop.shell.menu;

import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.RadioMenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCombination;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.matrix.model.ColumnGrouping;
import org.duizhao.desktop.matrix.model.MatrixColumns;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;

import java.util.function.Consumer;

/** The menu of the matrix's columns: which stay, where they stand, which are hidden, how wide they are. */
final class ColumnMenu {

    private final MatrixViewModel matrix;
    private final Phrases phrases;
    private final Menu root;

    ColumnMenu(MatrixViewModel matrix, MatrixView view, Phrases phrases) {
        this.matrix = matrix;
        this.phrases = phrases;
        MatrixColumns columns = matrix.columns();
        CheckMenuItem fit = new CheckMenuItem(phrases.say("menu.columns.fit"));
        fit.setId("fitColumns");
        fit.setAccelerator(KeyCombination.keyCombination("Shortcut+Shift+W"));
        fit.selectedProperty().bindBidirectional(view.fittedProperty());
        MenuItem all = new MenuItem();
        all.setId("showAllColumns");
        all.setOnAction(event -> columns.showAll());
        columns.shownProperty().addListener((property, before, now) -> nameHidden(all));
        nameHidden(all);
        root = new Menu(phrases.say("menu.columns"), null, grouping(),
                fit, new SeparatorMenuItem(), item("menu.columns.pin", "Shortcut+Shift+P", columns::togglePinned),
                item("menu.columns.left", "Shortcut+Shift+LEFT", id -> columns.move(id, -1)),
                item("menu.columns.right", "Shortcut+Shift+RIGHT", id -> columns.move(id, 1)),
                item("menu.columns.hide", "Shortcut+Shift+H", columns::hide), all);
    }

    Menu root() {
        return root;
    }

    private void nameHidden(MenuItem all) {
        int hidden = matrix.columns().hidden();
        all.setText(phrases.say("menu.columns.all", hidden));
        all.setDisable(hidden == 0);
    }

    private Menu grouping() {
        Menu menu = new Menu(phrases.say("menu.columns.group"));
        ToggleGroup one = new ToggleGroup();
        for (ColumnGrouping grouping : ColumnGrouping.values()) {
            RadioMenuItem item = new RadioMenuItem(phrases.say("menu.columns.group." + grouping));
            item.setToggleGroup(one);
            item.setOnAction(event -> matrix.columns().group(grouping));
            matrix.columns().orderProperty().addListener((property, before, now) -> item.setSelected(now.grouping() == grouping));
            item.setSelected(matrix.columns().orderProperty().get().grouping() == grouping);
            menu.getItems().add(item);
        }
        return menu;
    }

    /** Something that is done to the column that the person is in. */
    private MenuItem item(String key, String accelerator, Consumer<String> action) {
        MenuItem item = new MenuItem(phrases.say(key));
        item.setAccelerator(KeyCombination.keyCombination(accelerator));
        item.setOnAction(event -> matrix.currentNotice().ifPresent(notice -> action.accept(notice.id())));
        return item;
    }
}
