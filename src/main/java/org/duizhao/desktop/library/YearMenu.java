package org.duizhao.desktop.library;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitMenuButton;
import org.duizhao.desktop.changes.pair.NoticePair;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Phrases;

/** Ways from the library to two notices side by side: what the program proposes, and what a person selected. */
final class YearMenu {

    /** More lines of a menu are not read. */
    private static final int MOST = 20;

    private final LibraryViewModel model;
    private final Phrases phrases;
    private final Consumer<NoticePair> open;

    /** @param open shows two notices side by side */
    YearMenu(LibraryViewModel model, Phrases phrases, Consumer<NoticePair> open) {
        this.model = model;
        this.phrases = phrases;
        this.open = open;
    }

    /** A click opens the first proposal; where there is none that is said. */
    void fill(SplitMenuButton button) {
        button.setOnAction(event -> {
            List<NoticePair> proposals = model.lastYears();
            if (proposals.isEmpty()) {
                button.show();
            } else {
                open.accept(proposals.get(0));
            }
        });
        button.setOnShowing(event -> list(button, model.lastYears()));
        list(button, List.of());
    }

    private void list(SplitMenuButton button, List<NoticePair> proposals) {
        if (proposals.isEmpty()) {
            MenuItem none = new MenuItem(phrases.say("library.lastYear.none"));
            none.setDisable(true);
            button.getItems().setAll(none);
        } else {
            button.getItems().setAll(proposals.stream().limit(MOST).map(pair -> item(name(pair), pair)).collect(Collectors.toList()));
        }
    }

    /** For the selected notices, by their ids. @param remove puts them into the bin */
    ContextMenu of(List<String> selected, Runnable remove) {
        MenuItem years = model.pairOf(selected).map(pair -> item(phrases.say("library.years.of", name(pair)), pair)).orElseGet(() -> {
            MenuItem none = new MenuItem(phrases.say("library.years"));
            none.setDisable(true);
            return none;
        });
        years.setId("libraryYears");
        MenuItem removal = new MenuItem(phrases.say("library.remove"));
        removal.setOnAction(event -> remove.run());
        MenuItem division = new MenuItem(phrases.say("library.divide"));
        division.setId("libraryDivide");
        division.setDisable(selected.size() != 1);
        division.setOnAction(event -> model.divide(selected.get(0)));
        return new ContextMenu(years, division, removal);
    }

    private MenuItem item(String name, NoticePair pair) {
        MenuItem item = new MenuItem(name);
        item.setMnemonicParsing(false);
        item.setOnAction(event -> open.accept(pair));
        return item;
    }

    private String name(NoticePair pair) {
        NoticeName before = NoticeName.of(pair.old());
        NoticeName after = NoticeName.of(pair.now());
        return phrases.say("library.pair", before.place(), after.place(), after.number());
    }
}
