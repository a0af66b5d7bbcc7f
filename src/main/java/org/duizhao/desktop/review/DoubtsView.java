package org.duizhao.desktop.review;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.SortedList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyEvent;
import org.duizhao.align.Doubt;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.matrix.Coverage;

/** The list of links that are not sure: both sentences beside each other, why they were put together, and how sure that is. */
public final class DoubtsView {

    /** As many as a person reads at a glance. */
    private static final int REASONS = 3;

    private final DoubtsViewModel model;
    private final Phrases phrases;
    private final Consumer<DoubtLine> show;
    private final Parent root;
    /** To be selected when the list is another one; null for none. */
    private DoubtLine next;
    /** Where to be where that is gone. */
    private int place;

    @FXML private Label count;
    @FXML private ProgressBar progress;
    @FXML private TableView<DoubtLine> table;
    @FXML private TableColumn<DoubtLine, Integer> number;
    @FXML private TableColumn<DoubtLine, String> label;
    @FXML private TableColumn<DoubtLine, String> one;
    @FXML private TableColumn<DoubtLine, String> other;
    @FXML private TableColumn<DoubtLine, String> reasons;
    @FXML private TableColumn<DoubtLine, Double> score;

    /** @param show leads to the row of a link */
    public DoubtsView(DoubtsViewModel model, Phrases phrases, Consumer<DoubtLine> show) {
        this.model = model;
        this.phrases = phrases;
        this.show = show;
        root = Fxml.load(this, "doubts.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard here, to the first link where none is selected. */
    public void focus() {
        table.requestFocus();
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    @FXML
    private void initialize() {
        column(number, DoubtLine::number);
        number.setCellFactory(column -> new WrappedCell<>(String::valueOf));
        words(label, DoubtLine::label);
        words(one, line -> side(line, line.doubt().partner()));
        words(other, line -> side(line, line.doubt().joining()));
        words(reasons, line -> line.doubt().reasons().stream().limit(REASONS).map(phrases.codeWords()::of).collect(Collectors.joining("\n")));
        column(score, line -> line.doubt().score());
        score.setCellFactory(column -> new WrappedCell<>(value -> phrases.say("doubts.score.value", value)));
        SortedList<DoubtLine> sorted = new SortedList<>(model.lines());
        sorted.comparatorProperty().bind(table.comparatorProperty());
        table.setItems(sorted);
        table.setPlaceholder(new Label(phrases.say("doubts.none")));
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> {
            if (!event.isShortcutDown() && !event.isAltDown() && pressed(event)) {
                event.consume();
            }
        });
        table.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                show();
            }
        });
        table.setContextMenu(new ContextMenu(item("doubts.yes", this::yes), item("doubts.no", this::no), item("doubts.show", this::show)));
        sorted.addListener((ListChangeListener<DoubtLine>) change -> selectNext());
        model.coverageProperty().addListener((property, before, now) -> showCoverage(now));
        showCoverage(model.coverageProperty().get());
    }

    private MenuItem item(String key, Runnable action) {
        MenuItem item = new MenuItem(phrases.say(key));
        item.setOnAction(event -> action.run());
        item.disableProperty().bind(table.getSelectionModel().selectedItemProperty().isNull());
        return item;
    }

    private boolean pressed(KeyEvent event) {
        switch (event.getCode()) {
            case Y -> yes();
            case X -> no();
            case J -> table.getSelectionModel().selectNext();
            case K -> table.getSelectionModel().selectPrevious();
            case ENTER -> show();
            default -> {
                return false;
            }
        }
        table.scrollTo(Math.max(0, table.getSelectionModel().getSelectedIndex() - 1));
        return true;
    }

    @FXML
    private void yes() {
        judge(model::yes);
    }

    @FXML
    private void no() {
        judge(model::no);
    }

    @FXML
    private void show() {
        DoubtLine line = table.getSelectionModel().getSelectedItem();
        if (line != null) {
            show.accept(line);
        }
    }

    private void judge(Consumer<DoubtLine> verdict) {
        int at = table.getSelectionModel().getSelectedIndex();
        if (at < 0) {
            return;
        }
        DoubtLine line = table.getItems().get(at);
        place = Math.min(at, table.getItems().size() - 2);
        next = table.getItems().size() == 1 ? null : table.getItems().get(at + 1 < table.getItems().size() ? at + 1 : at - 1);
        verdict.accept(line);
        table.requestFocus();
    }

    private void selectNext() {
        DoubtLine wanted = next;
        if (wanted != null) {
            // the table itself follows the change first
            Platform.runLater(() -> table.getItems().stream().filter(wanted::same).findFirst()
                    .or(() -> table.getItems().stream().filter(wanted::joinsTheSame).findFirst())
                    .ifPresentOrElse(line -> table.getSelectionModel().select(line), () -> table.getSelectionModel().select(place)));
        }
    }

    private void showCoverage(Coverage now) {
        int all = now.settled() + now.unsure();
        count.setText(phrases.say("doubts.count", now.settled(), all, model.lines().size()));
        progress.setProgress(all == 0 ? 0 : (double) now.settled() / all);
    }

    private String side(DoubtLine line, Doubt.Side side) {
        return model.place(side) + "\n" + line.words(side);
    }

    private static void words(TableColumn<DoubtLine, String> column, Function<DoubtLine, String> value) {
        column(column, value);
        column.setCellFactory(all -> new WrappedCell<>(words -> words));
    }

    private static <T> void column(TableColumn<DoubtLine, T> column, Function<DoubtLine, T> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
    }
}
