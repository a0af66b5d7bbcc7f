package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangesViewModel;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.SeparatorMenuItem;
import javafx.scene.input.KeyCode;
import org.duizhao.change.Change;
import org.duizhao.desktop.changes.hand.Pairing;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.PassageMenu.Target;

/** What a person can decide of the present change, by a menu or a key. */
final class ChangeMenu {

    private final ChangesViewModel model;
    private final Pairing pairing;
    private final PassageMenu passages;

    ChangeMenu(ChangesViewModel model, Pairing pairing, PassageMenu passages) {
        this.model = model;
        this.pairing = pairing;
        this.passages = passages;
    }

    /** Shows the menu of the present change; on a heading that of its words. @param target the passage that was clicked */
    void show(Target target, Node owner, MenuRequests.Request asked) {
        model.currentChange().ifPresentOrElse(change -> {
            boolean waiting = pairing.linkingProperty().get().isPresent();
            boolean several = change.linked() && change.old().size() + change.now().size() > 2;
            passages.show(target, owner, asked.screenX(), asked.screenY(), List.of(new SeparatorMenuItem(),
                    passages.item(yes(change), true, pairing::yes), passages.item("menu.pair.no", change.linked(), pairing::no),
                    passages.item(waiting ? "menu.pair.linkHere" : "menu.pair.link", true, pairing::link),
                    passages.item(waiting ? "menu.pair.mergeHere" : "menu.pair.merge", true, pairing::merge),
                    passages.item("menu.pair.split", several, pairing::split)));
        }, () -> passages.show(target, owner, asked.screenX(), asked.screenY(), List.of()));
    }

    private static String yes(Change change) {
        return change.linked() ? "menu.pair.yes" : "menu.pair.none";
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
