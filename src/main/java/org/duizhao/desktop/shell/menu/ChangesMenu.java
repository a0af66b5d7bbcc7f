package org.duizhao.desktop.shell.menu;

import javafx.fxml.FXML;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import org.duizhao.desktop.changes.model.ChangesViewModel;
import org.duizhao.desktop.changes.hand.Pairing;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;

/** The menu of two notices side by side: what is next, and what belongs together. */
final class ChangesMenu {

    private final ChangesViewModel changes;
    private final Pairing pairing;
    private final Menu root;

    ChangesMenu(ChangesViewModel changes, Pairing pairing, Phrases phrases) {
        this.changes = changes;
        this.pairing = pairing;
        root = Fxml.load(this, "changes.fxml", phrases);
        for (MenuItem item : root.getItems()) {
            item.disableProperty().bind(changes.watchedProperty().not());
        }
    }

    Menu root() {
        return root;
    }

    @FXML
    private void nextChange() {
        changes.next();
    }

    @FXML
    private void previousChange() {
        changes.previous();
    }

    @FXML
    private void nextUnsure() {
        changes.lead(1);
    }

    @FXML
    private void previousUnsure() {
        changes.lead(-1);
    }

    @FXML
    private void turn() {
        changes.pairs().turn();
    }

    @FXML
    private void yes() {
        pairing.yes();
    }

    @FXML
    private void no() {
        pairing.no();
    }

    @FXML
    private void link() {
        pairing.link();
    }

    @FXML
    private void merge() {
        pairing.merge();
    }

    @FXML
    private void split() {
        pairing.split();
    }
}
