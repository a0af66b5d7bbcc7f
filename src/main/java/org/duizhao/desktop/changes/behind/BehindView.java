package org.duizhao.desktop.changes.behind;

import java.util.function.BiConsumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import org.duizhao.decision.Decision.Answer;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.workbench.Reviewed;

/** What was left behind, as a list to go through. */
public final class BehindView {

    private final BehindViewModel model;
    private final Phrases phrases;
    private final BiConsumer<Notice, Measure> reader;
    private final ObjectProperty<Reviewed> noting = new SimpleObjectProperty<>();
    private final Parent root;

    @FXML private Label hint;
    @FXML private ListView<Reviewed> items;

    /** @param reader opens a notice at a measure */
    public BehindView(BehindViewModel model, Phrases phrases, BiConsumer<Notice, Measure> reader) {
        this.model = model;
        this.phrases = phrases;
        this.reader = reader;
        root = Fxml.load(this, "behind.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard to the list. */
    public void focus() {
        items.requestFocus();
    }

    @FXML
    private void initialize() {
        items.setPlaceholder(new Label(phrases.say("behind.nothing")));
        items.setItems(model.items());
        items.setCellFactory(list -> new BehindCell(model, phrases, noting, this::read));
        noting.addListener((property, before, now) -> items.refresh());
        items.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        model.items().addListener((ListChangeListener<Reviewed>) change -> count());
        count();
    }

    private void count() {
        hint.setText(model.items().isEmpty() ? "" : phrases.say("behind.hint", model.items().size(), model.open()));
    }

    private void read(Reviewed item) {
        model.noticeOf(item).ifPresent(notice -> reader.accept(notice, item.reminder().measure()));
    }

    private void pressed(KeyEvent event) {
        Reviewed item = items.getSelectionModel().getSelectedItem();
        if (item == null || event.isShortcutDown() || event.isAltDown() || event.getTarget() != items) {
            return;
        }
        switch (event.getCode()) {
            case D -> model.answer(item, Answer.DONE);
            case B -> model.answer(item, Answer.KEPT);
            case N -> noting.set(item);
            case ENTER -> read(item);
            default -> {
                return;
            }
        }
        event.consume();
    }
}
