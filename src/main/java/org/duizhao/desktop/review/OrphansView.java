package org.duizhao.desktop.review;

import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.beans.binding.Bindings;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ListChangeListener;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Orphan;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.notice.Notice;

/** The list of decisions that are tied to no sentence any more, and below it what the sentence could be now. */
public final class OrphansView {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    private final OrphansViewModel model;
    private final Phrases phrases;
    private final DecisionWords decisions;
    private final BiConsumer<Notice, Anchor> read;
    private final Parent root;

    @FXML private TableView<Orphan> table;
    @FXML private TableColumn<Orphan, String> what;
    @FXML private TableColumn<Orphan, String> who;
    @FXML private TableColumn<Orphan, String> sentence;
    @FXML private TextField search;
    @FXML private ListView<Anchor> candidates;
    @FXML private Button relink;
    @FXML private Button discard;

    /** @param read opens a notice at a sentence */
    public OrphansView(OrphansViewModel model, Phrases phrases, BiConsumer<Notice, Anchor> read) {
        this.model = model;
        this.phrases = phrases;
        this.decisions = new DecisionWords(phrases);
        this.read = read;
        root = Fxml.load(this, "orphans.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard here. */
    public void focus() {
        table.requestFocus();
        selectFirst();
    }

    @FXML
    private void initialize() {
        words(what, orphan -> decisions.of(orphan.decision()));
        words(who, orphan -> made(orphan.decision().stamp()));
        words(sentence, orphan -> orphan.place().wording().text());
        table.setItems(model.orphans());
        table.setPlaceholder(new Label(phrases.say("orphans.none")));
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        table.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showCandidates());
        model.orphans().addListener((ListChangeListener<Orphan>) change -> selectFirst());
        search.textProperty().addListener((property, before, now) -> showCandidates());
        candidates.setCellFactory(list -> new CandidateCell());
        candidates.setOnMouseClicked(event -> {
            if (event.getClickCount() == 2) {
                read();
            }
        });
        relink.disableProperty().bind(candidates.getSelectionModel().selectedItemProperty().isNull());
        discard.disableProperty().bind(Bindings.isEmpty(table.getSelectionModel().getSelectedItems()));
    }

    private void selectFirst() {
        if (table.getSelectionModel().isEmpty()) {
            table.getSelectionModel().selectFirst();
        }
    }

    private void showCandidates() {
        Orphan orphan = table.getSelectionModel().getSelectedItem();
        String typed = search.getText().strip();
        candidates.setItems(orphan == null ? FXCollections.observableArrayList()
                : new FilteredList<>(FXCollections.observableList(orphan.nearest()), anchor -> anchor.wording().text().contains(typed)));
    }

    @FXML
    private void relink() {
        Orphan orphan = table.getSelectionModel().getSelectedItem();
        Anchor chosen = candidates.getSelectionModel().getSelectedItem();
        if (orphan != null && chosen != null) {
            model.relink(orphan, chosen);
        }
    }

    @FXML
    private void discard() {
        model.discard(List.copyOf(table.getSelectionModel().getSelectedItems()));
    }

    @FXML
    private void read() {
        Anchor chosen = candidates.getSelectionModel().getSelectedItem();
        if (chosen != null) {
            read.accept(model.notice(chosen), chosen);
        }
    }

    private String made(Stamp stamp) {
        return stamp.author() + "\n" + TIME.format(stamp.made().atZone(ZoneId.systemDefault()));
    }

    private static void words(TableColumn<Orphan, String> column, Function<Orphan, String> value) {
        column.setCellValueFactory(cell -> new ReadOnlyObjectWrapper<>(value.apply(cell.getValue())));
        column.setCellFactory(all -> new WrappedCell<>(words -> words));
    }

    private static final class CandidateCell extends ListCell<Anchor> {

        CandidateCell() {
            setWrapText(true);
        }

        @Override
        protected void updateItem(Anchor anchor, boolean empty) {
            super.updateItem(anchor, empty);
            setText(empty || anchor == null ? null : anchor.wording().text());
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
