package org.duizhao.desktop.search;

import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.control.Menu;
import org.duizhao.desktop.parts.Phrases;

/** The list of kept searches behind a button: keep the present one, ask one again, forget one. */
final class SavedMenu {

    private final SearchViewModel model;
    private final Phrases phrases;
    private final MenuButton button;

    SavedMenu(SearchViewModel model, Phrases phrases, MenuButton button) {
        this.model = model;
        this.phrases = phrases;
        this.button = button;
        model.saved().keptProperty().addListener((property, before, now) -> fill());
        model.typedProperty().addListener((property, before, now) -> fill());
        fill();
    }

    private void fill() {
        MenuItem keep = new MenuItem(phrases.say("search.saved.keep"));
        keep.setId("keepSearch");
        String typed = model.typedProperty().get();
        keep.setDisable(typed.isBlank() || model.saved().all().contains(typed.strip()));
        keep.setOnAction(event -> model.saved().add(model.typedProperty().get()));
        button.getItems().setAll(keep);
        if (model.saved().all().isEmpty()) {
            return;
        }
        Menu forget = new Menu(phrases.say("search.saved.forget"));
        button.getItems().add(new SeparatorMenuItem());
        for (String search : model.saved().all()) {
            button.getItems().add(item(search, () -> model.typedProperty().set(search)));
            forget.getItems().add(item(search, () -> model.saved().remove(search)));
        }
        button.getItems().addAll(new SeparatorMenuItem(), forget);
    }

    private static MenuItem item(String search, Runnable action) {
        MenuItem item = new MenuItem(search);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> action.run());
        return item;
    }
}
