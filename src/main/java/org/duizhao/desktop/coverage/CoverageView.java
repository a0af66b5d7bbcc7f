package org.duizhao.desktop.coverage;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.StackPane;
import org.duizhao.desktop.coverage.AloneLine.MeasureLine;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.reuse.Reuse;

/** The coverage view on the screen. */
public final class CoverageView {

    private final CoverageViewModel model;
    private final Phrases phrases;
    private final Zoom zoom;
    private final Leading leading;
    private final PassageMenu passages;
    private final Parent root;

    @FXML private StackPane tablePlace;
    @FXML private StackPane heatPlace;
    @FXML private Label sharing;
    @FXML private Label aloneTitle;
    @FXML private ListView<AloneLine> alone;

    /**
     * Where a click leads.
     *
     * @param reader opens a notice at a measure
     * @param pair   shows two notices side by side
     */
    public record Leading(BiConsumer<Notice, Measure> reader, BiConsumer<Notice, Notice> pair) {
    }

    public CoverageView(CoverageViewModel model, Phrases phrases, Zoom zoom, Leading leading, PassageMenu passages) {
        this.model = model;
        this.phrases = phrases;
        this.zoom = zoom;
        this.leading = leading;
        this.passages = passages;
        root = Fxml.load(this, "coverage.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard to the list. */
    public void focus() {
        alone.requestFocus();
    }

    @FXML
    private void initialize() {
        TextSelection<AloneLine> selection = passages.listen(alone, text -> present().map(line -> new Quotation(line.notice(), List.of(line.measure()), "")));
        alone.setCellFactory(list -> selection.watch(new AloneCell(phrases)));
        alone.setPlaceholder(new Label(phrases.say("coverage.noneAlone")));
        alone.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                read();
            }
        });
        alone.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        alone.widthProperty().addListener((property, before, now) -> alone.refresh());
        model.noticesProperty().addListener((property, before, now) -> showTable());
        model.chosenProperty().addListener((property, before, now) -> showTable());
        model.reuseProperty().addListener((property, before, now) -> showReuse(now));
        model.aloneProperty().addListener((property, before, now) -> showAlone(now));
        zoom.scaleProperty().addListener((property, before, now) -> showTable());
        showReuse(model.reuseProperty().get());
    }

    private void showTable() {
        tablePlace.getChildren().setAll(new CoverageTable(model.noticesProperty().get(), model.chosenProperty().get(), phrases, zoom, model::toggle));
    }

    private void showReuse(Reuse reuse) {
        heatPlace.getChildren().setAll(new HeatMap(reuse, phrases, leading.pair()));
        sharing.setText(phrases.say(reuse.notices().isEmpty() ? "coverage.finding" : "coverage.sharing.note"));
    }

    private void showAlone(List<AloneLine> lines) {
        long measures = lines.stream().filter(MeasureLine.class::isInstance).count();
        aloneTitle.setText(model.noticesProperty().get().stream().filter(one -> one.notice().id().equals(model.chosenProperty().get())).findFirst()
                .map(one -> phrases.say("coverage.alone.of", NoticeName.of(one.notice()).place(), measures)).orElse(phrases.say("coverage.alone", measures)));
        alone.setItems(FXCollections.observableList(lines));
    }

    private Optional<MeasureLine> present() {
        return alone.getSelectionModel().getSelectedItem() instanceof MeasureLine line ? Optional.of(line) : Optional.empty();
    }

    private void pressed(KeyEvent event) {
        if (event.isConsumed()) {
            return;
        }
        if (event.getCode() == KeyCode.ENTER) {
            read();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            present().ifPresent(line -> PassageMenu.copyWithSource(passages.target(new Quotation(line.notice(), List.of(line.measure()), ""))));
            event.consume();
        }
    }

    private void read() {
        present().ifPresent(line -> leading.reader().accept(line.notice(), line.measure()));
    }
}
