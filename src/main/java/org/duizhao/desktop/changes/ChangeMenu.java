package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangesViewModel;
import javafx.scene.Node;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.duizhao.change.Change;
import org.duizhao.desktop.changes.hand.Pairing;
import org.duizhao.desktop.parts.Phrases;

/** What a person can decide of the present change, by a menu or a key. */
final class ChangeMenu {

    private final ChangesViewModel model;
    private final Pairing pairing;
    private final Phrases phrases;
    private ContextMenu shown;

    ChangeMenu(ChangesViewModel model, Pairing pairing, Phrases phrases) {
        this.model = model;
        this.pairing = pairing;
        this.phrases = phrases;
    }

    /** Shows the menu of the present change, in screen coordinates; nothing where there is none. @param read opens the notice there */
    void show(Node owner, double x, double y, Runnable read) {
        hide();
        model.currentChange().ifPresent(change -> {
            boolean waiting = pairing.linkingProperty().get().isPresent();
            boolean several = change.linked() && change.old().size() + change.now().size() > 2;
            shown = new ContextMenu(item("copy.read", true, read), new SeparatorMenuItem(),
                    item(yes(change), true, pairing::yes), item("menu.pair.no", change.linked(), pairing::no),
                    item(waiting ? "menu.pair.linkHere" : "menu.pair.link", true, pairing::link),
                    item(waiting ? "menu.pair.mergeHere" : "menu.pair.merge", true, pairing::merge),
                    item("menu.pair.split", several, pairing::split));
            shown.show(owner, x, y);
        });
    }

    private void hide() {
        if (shown != null) {
            shown.hide();
        }
    }

    private static String yes(Change change) {
        return change.linked() ? "menu.pair.yes" : "menu.pair.none";
    }

    private MenuItem item(String key, boolean possible, Runnable action) {
        MenuItem item = new MenuItem(phrases.say(key));
        item.setId(key.replace('.', '-'));
        item.setDisable(!possible);
        item.setOnAction(event -> action.run());
        return item;
    }

    /** Does what a key says. @return whether it says anything here */
    boolean pressed(KeyCode key) {
        switch (key) {
            case Y, N -> pairing.yes();
            case X, U -> pairing.no();
            case L -> pairing.link();
            case M -> pairing.merge();
            case S -> pairing.split();
            case J -> model.lead(1);
            case K -> model.lead(-1);
            case ESCAPE -> {
                return pairing.giveUpLink();
            }
            default -> {
                return false;
            }
        }
        return true;
    }
}
