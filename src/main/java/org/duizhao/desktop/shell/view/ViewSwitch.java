package org.duizhao.desktop.shell.view;

import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Parent;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows one view at a time: a button and a menu item with its key for each. */
public final class ViewSwitch {

    private final List<DeskView> views;
    private final List<ToggleButton> buttons = new ArrayList<>();
    private final List<MenuItem> items = new ArrayList<>();
    private final HBox bar = new HBox();
    private final ReadOnlyObjectWrapper<DeskView> current = new ReadOnlyObjectWrapper<>();

    /** The first view is shown at the start. */
    public ViewSwitch(List<DeskView> views, Phrases phrases) {
        this.views = List.copyOf(views);
        ToggleGroup group = new ToggleGroup();
        for (DeskView view : views) {
            String name = phrases.say(view.nameKey());
            ToggleButton button = new ToggleButton(name);
            button.setId("view-" + view.nameKey().substring(view.nameKey().lastIndexOf('.') + 1).toLowerCase(Locale.ROOT));
            button.setToggleGroup(group);
            button.setFocusTraversable(false);
            button.setMinWidth(Region.USE_PREF_SIZE);
            button.setOnAction(event -> show(view));
            buttons.add(button);
            MenuItem item = new MenuItem(name);
            item.setAccelerator(new KeyCodeCombination(view.key(), KeyCombination.SHORTCUT_DOWN));
            item.setOnAction(event -> show(view));
            items.add(item);
        }
        bar.getStyleClass().add("view-switch");
        bar.getChildren().setAll(buttons);
        show(views.get(0));
    }

    public HBox bar() {
        return bar;
    }

    public List<Parent> roots() {
        return views.stream().map(view -> view.pane().root()).toList();
    }

    public List<MenuItem> menuItems() {
        return items;
    }

    public ReadOnlyObjectProperty<DeskView> currentProperty() {
        return current.getReadOnlyProperty();
    }

    public DeskView current() {
        return current.get();
    }

    /** Brings the view of this name to the front; the first one where there is none. */
    public void show(String nameKey) {
        show(views.stream().filter(view -> view.nameKey().equals(nameKey)).findFirst().orElse(views.get(0)));
    }

    /** Brings a view to the front. */
    public void show(DeskView chosen) {
        for (int i = 0; i < views.size(); i++) {
            DeskView view = views.get(i);
            boolean shown = view.equals(chosen);
            buttons.get(i).setSelected(shown);
            view.pane().root().setVisible(shown);
        }
        if (chosen.equals(current.get())) {
            return;
        }
        if (current.get() != null) {
            current.get().pane().shown().accept(false);
        }
        current.set(chosen);
        chosen.pane().shown().accept(true);
        chosen.pane().focus().run();
    }
}
