package org.duizhao.desktop.shell.decide;

import javafx.beans.binding.Bindings;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import javafx.stage.Window;
import org.duizhao.decision.Sentences;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.desk.Desk;
import org.duizhao.desktop.matrix.MatrixView;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.reading.ReadingViewModel;
import org.duizhao.desktop.review.DoubtsView;
import org.duizhao.desktop.review.DoubtsViewModel;
import org.duizhao.desktop.review.OrphansView;
import org.duizhao.desktop.review.OrphansViewModel;

import java.util.function.Supplier;

/** What waits for a person's word, in a window beside the main one: uncertain links, and decisions that lost their sentences. */
public final class ReviewWindow {

    /** In pixels at zoom 1, as it looks well. */
    private static final double WIDTH = 1080;
    private static final double HEIGHT = 640;

    private final Desk desk;
    private final DoubtsView doubts;
    private final OrphansView orphans;
    private final Phrases phrases;
    private final Tab doubtTab;
    private final Tab orphanTab;
    private final TabPane tabs;
    private Stage stage;

    /** @param stamps a new one for each decision */
    public ReviewWindow(Desk desk, MatrixViewModel matrix, MatrixView view, ReadingViewModel reading, Phrases phrases, Supplier<Stamp> stamps) {
        this.desk = desk;
        this.phrases = phrases;
        DoubtsViewModel links = new DoubtsViewModel(desk, view.deciding());
        OrphansViewModel lost = new OrphansViewModel(desk, stamps);
        doubts = new DoubtsView(links, phrases, line -> {
            matrix.goTo(line.index());
            stage.getOwner().requestFocus();
            view.focus();
        });
        orphans = new OrphansView(lost, phrases, (notice, anchor) -> reading.open(notice, new Sentences(notice).measure(anchor).orElse(null)));
        doubtTab = tab("review.doubts", doubts.root());
        orphanTab = tab("review.orphans", orphans.root());
        orphanTab.textProperty().bind(Bindings.size(lost.orphans()).map(size -> phrases.say("review.orphans", size)));
        doubtTab.textProperty().bind(Bindings.size(links.lines()).map(size -> phrases.say("review.doubts", size)));
        tabs = new TabPane(doubtTab, orphanTab);
    }

    private static Tab tab(String id, Node content) {
        Tab tab = new Tab("", content);
        tab.setId(id.replace('.', '-'));
        tab.setClosable(false);
        return tab;
    }

    /** Opens it at the uncertain links, or brings it to the front. */
    public void showDoubts(Window owner) {
        show(owner, doubtTab);
        doubts.focus();
    }

    /** Opens it at the decisions that lost their sentences, or brings it to the front. */
    public void showOrphans(Window owner) {
        show(owner, orphanTab);
        orphans.focus();
    }

    private void show(Window owner, Tab tab) {
        if (stage == null) {
            stage = make(owner);
        }
        tabs.getSelectionModel().select(tab);
        stage.show();
        stage.toFront();
    }

    private Stage make(Window owner) {
        Scene scene = new Scene(tabs, WIDTH, HEIGHT);
        scene.getStylesheets().setAll(owner.getScene().getStylesheets());
        tabs.styleProperty().bind(owner.getScene().getRoot().styleProperty());
        scene.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                stage.hide();
            } else if (event.isShortcutDown() && event.getCode() == KeyCode.Z) {
                if (event.isShiftDown()) {
                    desk.history().redo();
                } else {
                    desk.history().undo();
                }
                event.consume();
            }
        });
        Stage made = new Stage();
        made.initOwner(owner);
        made.setTitle(phrases.say("review.title"));
        made.setScene(scene);
        return made;
    }
}
