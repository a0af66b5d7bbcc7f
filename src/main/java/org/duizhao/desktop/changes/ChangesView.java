package org.duizhao.desktop.changes;

import javafx.collections.ListChangeListener;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.duizhao.change.Changes;
import org.duizhao.desktop.changes.ChangesViewModel.State;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.DrawnTexts;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.words.ChangeWords;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Two notices side by side on the screen. */
public final class ChangesView {

    private final ChangesViewModel model;
    private final Phrases phrases;
    private final Zoom zoom;
    private final Messages messages;
    private final BiConsumer<Notice, Measure> reader;
    private final PassageMenu passages;
    private final ComboBox<Notice> old;
    private final ComboBox<Notice> now;
    private final Label waitText = new Label();
    private final Button again = new Button();
    private RowDrawing drawing;
    private final Parent root;

    @FXML private FlowPane facets;
    @FXML private ToggleButton noTrifles;
    @FXML private ToggleButton differences;
    @FXML private Button previous;
    @FXML private Button next;
    @FXML private StackPane heads;
    @FXML private Label identical;
    @FXML private ListView<ChangeRow> rows;

    /**
     * @param reader   opens a notice at a measure
     * @param passages the menu of a passage
     */
    public ChangesView(ChangesViewModel model, Phrases phrases, Zoom zoom, BiConsumer<Notice, Measure> reader, PassageMenu passages) {
        this.passages = passages;
        this.model = model;
        this.phrases = phrases;
        this.zoom = zoom;
        this.reader = reader;
        messages = Messages.of(phrases.locale());
        drawing = drawing(true);
        old = new NoticeChoice("changesOld", model.choices(), model.oldProperty(), phrases).box();
        now = new NoticeChoice("changesNow", model.choices(), model.nowProperty(), phrases).box();
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
        MenuRequests.listen(rows, asked -> quote(DrawnTexts.at(asked.clicked(), asked.sceneX(), asked.sceneY()), selection).ifPresent(quote ->
                passages.show(passages.target(quote), rows, asked.screenX(), asked.screenY(), List.of())));
        rows.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        rows.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        rows.getSelectionModel().selectedIndexProperty().addListener((property, before, at) -> model.currentProperty().set(at.intValue()));
        model.currentProperty().addListener((property, before, at) -> goTo(at.intValue()));
        model.rows().addListener((ListChangeListener<ChangeRow>) change -> showState());
        model.stateProperty().addListener((property, before, at) -> showState());
        model.changesProperty().addListener((property, before, found) -> show(found));
        rows.widthProperty().addListener((property, before, width) -> keepInSight());
        zoom.scaleProperty().addListener((property, before, scale) -> showHeads());
        show(null);
        showHeads();
    }

    private void show(Changes found) {
        boolean same = found != null && found.identical();
        identical.setText(same ? messages.text("changes.identical") : "");
        identical.setVisible(same);
        identical.setManaged(same);
        boolean samePlace = found == null || found.old().place().equals(found.now().place());
        drawing = drawing(samePlace);
        facets.getChildren().setAll(found == null || found.unrelated() ? List.of()
                : new FacetButtons(model.filter(), phrases).of(found, new ChangeWords(messages, samePlace)));
        showState();
    }

    private RowDrawing drawing(boolean samePlace) {
        return new RowDrawing(new Gutter(phrases, new ChangeWords(messages, samePlace), this::jump), zoom);
    }

    private void jump(ChangeRow from) {
        model.jump(from);
        rows.requestFocus();
    }

    private void showHeads() {
        Button turn = new Button("⇄");
        turn.setId("changesTurn");
        turn.setTooltip(new Tooltip(phrases.say("changes.turn")));
        turn.setOnAction(event -> model.turn());
        heads.getChildren().setAll(new ChangeHeads(old, turn, now, RowDrawing.gutterWidth(zoom)).root());
        rows.refresh();
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

    private void goTo(int at) {
        if (at >= 0 && rows.getSelectionModel().getSelectedIndex() != at) {
            rows.getSelectionModel().select(at);
            rows.scrollTo(Math.max(0, at - 1));
        }
    }

    /** Rows are higher in a narrower view, as beside the reading pane. */
    private void keepInSight() {
        int at = model.currentProperty().get();
        if (at >= 0) {
            rows.scrollTo(Math.max(0, at - 1));
        }
    }

    private void clicked(MouseEvent event) {
        if (!event.isConsumed() && event.getButton() == MouseButton.PRIMARY && event.getTarget() instanceof Node target
                && DrawnTexts.above(target, Hyperlink.class) == null) {
            quote(DrawnTexts.above(target, MarkedFlow.class), null).ifPresent(quote -> reader.accept(quote.notice(), quote.measures().get(0)));
        }
    }

    /** What a text shows, or what is selected of it; empty where it is of no measure. */
    private Optional<Quotation> quote(MarkedFlow text, TextSelection<ChangeRow> selection) {
        if (text == null || !(text.getUserData() instanceof Measure measure)) {
            return Optional.empty();
        }
        boolean left = text.localToScene(0, 0).getX() < rows.localToScene(rows.getWidth() / 2, 0).getX();
        String selected = selection == null ? "" : selection.textIn(DrawnTexts.above(text, ListCell.class), text);
        return model.shown().map(found -> new Quotation(left ? found.old() : found.now(), List.of(measure), selected));
    }

    private void read(Measure measure, boolean left) {
        model.shown().ifPresent(found -> reader.accept(left ? found.old() : found.now(), measure));
    }

    private void pressed(KeyEvent event) {
        if (event.isShortcutDown() && event.getCode() == KeyCode.C && !event.isConsumed() && rows.getSelectionModel().getSelectedItem() instanceof ChangeRow.Text row) {
            model.shown().ifPresent(found -> ChangeCopy.of(found, row.change()).lay());
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && rows.getSelectionModel().getSelectedItem() instanceof ChangeRow.Text row) {
            boolean gone = row.change().now().isEmpty();
            read((gone ? row.change().old() : row.change().now()).get(0), gone);
            event.consume();
        }
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
