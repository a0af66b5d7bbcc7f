package org.duizhao.desktop.changes;

import org.duizhao.desktop.changes.model.ChangeRow;
import org.duizhao.desktop.changes.model.ChangesViewModel;
import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.duizhao.change.Change;
import org.duizhao.change.Changes;
import org.duizhao.desktop.changes.hand.Pairing;
import org.duizhao.desktop.changes.model.ChangesViewModel.State;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.Copied;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** What became of one notice in another, side by side on the screen. */
final class ChangesView {

    private final ChangesViewModel model;
    private final Phrases phrases;
    private final Zoom zoom;
    private final Messages messages;
    private final BiConsumer<Notice, Measure> reader;
    private final Pairing pairing;
    private final ChangeMenu menu;
    private final PassageMenu passages;
    private final Label waitText = new Label();
    private final Button again = new Button();
    private RowDrawing drawing;
    private final Parent root;

    @FXML private FlowPane facets;
    @FXML private ToggleButton noTrifles;
    @FXML private ToggleButton differences;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private Label identical;
    @FXML private Label linking;
    @FXML private HBox list;
    @FXML private ListView<ChangeRow> rows;

    /**
     * @param reader   opens a notice at a measure
     * @param passages the menu of a passage
     */
    ChangesView(ChangesViewModel model, Pairing pairing, Phrases phrases, Zoom zoom, BiConsumer<Notice, Measure> reader, PassageMenu passages) {
        this.model = model;
        this.passages = passages;
        this.pairing = pairing;
        menu = new ChangeMenu(model, pairing, passages);
        this.phrases = phrases;
        this.zoom = zoom;
        this.reader = reader;
        messages = Messages.of(phrases.locale());
        drawing = drawing(true);
        root = Fxml.load(this, "changes.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard to the rows. */
    public void focus() {
        rows.requestFocus();
    }

    @FXML
    private void initialize() {
        noTrifles.selectedProperty().bindBidirectional(model.filter().noTriflesProperty());
        noTrifles.setTooltip(new Tooltip(phrases.say("changes.noTrifles.tip")));
        differences.selectedProperty().bindBidirectional(model.filter().differencesProperty());
        previous.setTooltip(new Tooltip(phrases.say("changes.previous.tip")));
        next.setTooltip(new Tooltip(phrases.say("changes.next.tip")));
        again.setText(phrases.say("changes.again"));
        again.setOnAction(event -> model.compareAgain());
        VBox wait = new VBox(waitText, again);
        wait.getStyleClass().add("changes-wait");
        rows.setPlaceholder(wait);
        rows.setItems(model.rows());
        TextSelection<ChangeRow> selection = TextSelection.withinCells(rows);
        rows.setCellFactory(list -> selection.watch(new ChangeCell(row -> drawing.of(row))));
        rows.addEventFilter(MouseEvent.MOUSE_CLICKED,
                event -> ClickedMeasure.of(event, rows).ifPresent(clicked -> read(clicked.measure(), clicked.left())));
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        MenuRequests.listen(rows, asked -> menu.show(passages.target(asked, selection, this::shown), rows, asked));
        list.getChildren().add(new OverviewStrip(model.rows(), at -> model.currentProperty().set(at)));
        linking.managedProperty().bind(linking.visibleProperty());
        pairing.linkingProperty().addListener((property, before, waiting) -> showLinking());
        showLinking();
        rows.getSelectionModel().selectedIndexProperty().addListener((property, before, at) -> model.currentProperty().set(at.intValue()));
        model.currentProperty().addListener((property, before, at) -> goTo(at.intValue()));
        model.rows().addListener((ListChangeListener<ChangeRow>) change -> showState());
        model.stateProperty().addListener((property, before, at) -> showState());
        model.changesProperty().addListener((property, before, found) -> show(found));
        rows.widthProperty().addListener((property, before, width) -> keepInSight());
        zoom.scaleProperty().addListener((property, before, scale) -> rows.refresh());
        show(null);
    }

    private void show(Changes found) {
        boolean same = found != null && found.identical();
        identical.setText(same ? messages.text("changes.identical") : "");
        identical.setVisible(same);
        identical.setManaged(same);
        boolean samePlace = found == null || found.old().place().equals(found.now().place());
        drawing = drawing(samePlace);
        facets.getChildren().setAll(found == null || found.unrelated() ? List.of()
                : new FacetButtons(model.filter(), samePlace, phrases).of(found, new ChangeWords(messages, samePlace)));
        showState();
    }

    private RowDrawing drawing(boolean samePlace) {
        return new RowDrawing(new Gutter(phrases, new ChangeWords(messages, samePlace), this::jump), zoom);
    }

    private void jump(ChangeRow from) {
        model.jump(from);
        rows.requestFocus();
    }

    private void showState() {
        State state = model.stateProperty().get();
        Changes found = model.changesProperty().get();
        again.setVisible(state == State.NOT_DONE);
        again.setManaged(state == State.NOT_DONE);
        waitText.setText(state != State.DONE || found == null ? phrases.say("changes.state." + (state == State.DONE ? State.COMPARING : state))
                : found.unrelated() ? messages.text("changes.unrelated")
                : found.identical() ? messages.text("changes.identical") : phrases.say("changes.filtered"));
    }

    /** The keyboard goes there too: what is decided next is decided of this row. */
    private void goTo(int at) {
        if (at >= 0 && rows.getSelectionModel().getSelectedIndex() != at) {
            rows.getSelectionModel().select(at);
            rows.scrollTo(Math.max(0, at - 1));
            rows.requestFocus();
        }
    }

    /** Rows are higher in a narrower view, as beside the reading pane. */
    private void keepInSight() {
        int at = model.currentProperty().get();
        if (at >= 0) {
            rows.scrollTo(Math.max(0, at - 1));
        }
    }

    private void read(Measure measure, boolean left) {
        model.shown().ifPresent(found -> reader.accept(left ? found.old() : found.now(), measure));
    }

    private Optional<Quotation> shown(MarkedFlow text) {
        Object is = text.getUserData();
        return model.shown().filter(found -> is instanceof Measure || is instanceof Heading)
                .map(found -> ClickedMeasure.left(text, rows) ? found.old() : found.now())
                .map(notice -> is instanceof Heading heading ? new Quotation(notice, List.of(), heading.cited()) : new Quotation(notice, List.of((Measure) is), ""));
    }

    /** The present row, both sides with their source. */
    private void copy() {
        model.currentChange().ifPresent(change -> model.shown().ifPresent(found -> Copied.pair(new Quotation(found.old(), change.old(), ""),
                new Quotation(found.now(), change.now(), "")).lay()));
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
        if (event.isShortcutDown() || event.isAltDown()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            readCurrent();
            event.consume();
        } else if (menu.pressed(event.getCode())) {
            event.consume();
        }
    }

    private void readCurrent() {
        model.currentChange().ifPresent(change -> {
            boolean gone = change.now().isEmpty();
            read((gone ? change.old() : change.now()).get(0), gone);
        });
    }

    private void showLinking() {
        Optional<Change> waiting = pairing.linkingProperty().get();
        linking.setVisible(waiting.isPresent());
        linking.setText(waiting.map(change -> phrases.say("changes.linking", change.old().isEmpty() ? change.newText() : change.oldText())).orElse(""));
    }

    @FXML
    private void next() {
        model.next();
    }

    @FXML
    private void previous() {
        model.previous();
    }
}
