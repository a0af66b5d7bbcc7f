package org.duizhao.desktop.changes;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.util.StringConverter;
import org.duizhao.change.level.Level;
import org.duizhao.change.level.Level.Relation;
import org.duizhao.change.level.TakeUp.Stance;
import org.duizhao.change.level.TakeUps;
import org.duizhao.desktop.changes.model.SuperiorViewModel;
import org.duizhao.desktop.changes.model.TakeUpRow;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.Messages;

/** Ours held against the superior's, or a neighbour's, on the screen. */
final class SuperiorView {

    private final SuperiorViewModel model;
    private final Phrases phrases;
    private final Zoom zoom;
    private final Messages messages;
    private final BiConsumer<Notice, Measure> reader;
    private final PassageMenu passages;
    private final Parent root;
    private TakeUpDrawing drawing;
    private boolean arriving;

    @FXML private FlowPane stances;
    @FXML private ChoiceBox<Relation> relation;
    @FXML private Label levels;
    @FXML private ListView<TakeUpRow> rows;

    /**
     * @param reader   opens a notice at a measure
     * @param passages the menu of a passage
     */
    SuperiorView(SuperiorViewModel model, Phrases phrases, Zoom zoom, BiConsumer<Notice, Measure> reader, PassageMenu passages) {
        this.passages = passages;
        this.model = model;
        this.phrases = phrases;
        this.zoom = zoom;
        this.reader = reader;
        messages = Messages.of(phrases.locale());
        root = Fxml.load(this, "superior.fxml", phrases);
    }

    Parent root() {
        return root;
    }

    void focus() {
        rows.requestFocus();
    }

    /** Whether the left one is taken for the superior's. */
    boolean superior() {
        return relation.getValue() == Relation.SUPERIOR;
    }

    @FXML
    private void initialize() {
        relation.getItems().setAll(Relation.SUPERIOR, Relation.NEIGHBOUR);
        relation.setConverter(new StringConverter<>() {
            @Override
            public String toString(Relation value) {
                return value == null ? "" : phrases.say("superior.as." + value);
            }

            @Override
            public Relation fromString(String words) {
                throw new UnsupportedOperationException("chosen, not typed");
            }
        });
        relation.setValue(Relation.NEIGHBOUR);
        relation.valueProperty().addListener((property, before, now) -> {
            if (!arriving) {
                model.say(now);
            }
            show();
        });
        model.said().keptProperty().addListener((property, before, now) -> arrive());
        rows.setPlaceholder(new Label());
        rows.setItems(model.rows());
        TextSelection<TakeUpRow> selection = passages.listen(rows, this::shown);
        rows.setCellFactory(list -> selection.watch(new TakeUpCell(row -> drawing.of(row))));
        rows.addEventFilter(MouseEvent.MOUSE_CLICKED, event -> ClickedMeasure.of(event, rows).ifPresent(this::read));
        model.takeUpsProperty().addListener((property, before, now) -> arrive());
        model.rows().addListener((ListChangeListener<TakeUpRow>) change -> sayNothing());
        show();
        arrive();
    }

    private Optional<Quotation> shown(MarkedFlow text) {
        TakeUps found = model.takeUpsProperty().get();
        return found != null && text.getUserData() instanceof Measure measure
                ? Optional.of(new Quotation(ClickedMeasure.left(text, rows) ? found.superior() : found.ours(), List.of(measure), "")) : Optional.empty();
    }

    private void read(ClickedMeasure clicked) {
        TakeUps found = model.takeUpsProperty().get();
        if (found != null) {
            reader.accept(clicked.left() ? found.superior() : found.ours(), clicked.measure());
        }
    }

    /** Another pair: who is above is taken from the gazetteer unless a person said otherwise. */
    private void arrive() {
        arriving = true;
        model.relation().ifPresent(relation::setValue);
        arriving = false;
        TakeUps found = model.takeUpsProperty().get();
        boolean same = found != null && found.superior().place().equals(found.ours().place());
        levels.setText(found == null ? "" : same ? phrases.say("superior.same", found.ours().place()) : phrases.say("superior.levels", place(found.superior()), place(found.ours())));
        show();
    }

    private String place(Notice notice) {
        Jurisdiction place = notice.metadata().jurisdiction();
        Optional<Level> level = Level.of(place);
        return level.filter(known -> place.code() != null).map(known -> phrases.say("superior.place", notice.place(), phrases.say("superior.level." + known))).orElse(notice.place());
    }

    private void show() {
        ChangeWords words = new ChangeWords(messages, false);
        drawing = new TakeUpDrawing(words, superior(), zoom);
        TakeUps found = model.takeUpsProperty().get();
        stances.getChildren().setAll(found == null ? List.of() : Arrays.stream(Stance.values()).map(stance -> button(stance, found, words)).toList());
        rows.refresh();
        sayNothing();
    }

    private ToggleButton button(Stance stance, TakeUps found, ChangeWords words) {
        long count = found.count(stance);
        ToggleButton button = new ToggleButton(phrases.say("changes.tally", words.of(stance, superior()), count));
        button.setDisable(count == 0);
        button.setSelected(model.chosen().contains(stance));
        button.selectedProperty().addListener((property, before, on) -> {
            if (on) {
                model.chosen().add(stance);
            } else {
                model.chosen().remove(stance);
            }
        });
        return button;
    }

    private void sayNothing() {
        TakeUps found = model.takeUpsProperty().get();
        ((Label) rows.getPlaceholder()).setText(found == null ? phrases.say("changes.state.COMPARING")
                : found.unrelated() ? messages.text("superior.unrelated") : phrases.say("changes.filtered"));
    }
}
