package org.duizhao.desktop.reading;

import javafx.application.Platform;
import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import org.duizhao.desktop.desk.ReadingDesk;
import org.duizhao.desktop.desk.shelf.NoticeName;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.passage.DrawnTexts;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The reading pane on the screen. */
public final class ReadingView {

    private final ReadingViewModel model;
    private final RemarkWords words;
    private final PassageMenu passages;
    private final Parent root;
    private TextSelection<ReadingLine> selection;

    @FXML private Label place;
    @FXML private Label file;
    @FXML private Label validity;
    @FXML private ToggleButton raw;
    @FXML private TitledPane outlinePane;
    @FXML private ListView<Heading> outline;
    @FXML private ListView<ReadingLine> text;
    @FXML private TitledPane remarkPane;
    @FXML private ListView<Remark> remarks;
    @FXML private Label accounts;
    @FXML private Button toggle;

    /** @param passages the menu of a passage */
    public ReadingView(ReadingViewModel model, Phrases phrases, PassageMenu passages) {
        this.model = model;
        this.passages = passages;
        words = new RemarkWords(phrases);
        root = Fxml.load(this, "reading.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        validity.managedProperty().bind(validity.textProperty().isNotEmpty());
        raw.selectedProperty().bindBidirectional(model.rawProperty());
        selection = TextSelection.overLines(text, ReadingLine::text);
        text.setCellFactory(list -> selection.watch(new ReadingCell()));
        MenuRequests.listen(text, this::ask);
        text.setOnKeyPressed(event -> {
            if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
                PassageMenu.copyWithSource(passages.target(new Quotation(model.noticeProperty().get(), model.current(), "")));
            }
        });
        outline.setCellFactory(list -> new LinkCell<>((cell, heading) -> cell.showHeading(heading.level(), heading.cited())));
        remarks.setCellFactory(list -> new LinkCell<>((cell, remark) -> cell.showRemark(words.sentence(remark))));
        outline.setOnMouseClicked(event -> openSelected(outline, model::openHeading));
        remarks.setOnMouseClicked(event -> openSelected(remarks, remark -> model.openSource(remark.source())));
        model.noticeProperty().addListener((property, before, now) -> showNotice(now));
        remarks.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> showAction(now));
        model.detailsProperty().addListener((property, before, now) -> showDetails(now));
        model.linesProperty().addListener((property, before, now) -> text.setItems(FXCollections.observableList(now)));
        model.targetProperty().addListener((property, before, now) -> showTarget(now));
        text.widthProperty().addListener((property, before, now) -> widthChanged());
    }

    /** The selected passage where one is, else the sentence that was clicked. */
    private void ask(MenuRequests.Request asked) {
        MarkedFlow clicked = DrawnTexts.at(asked.clicked(), asked.sceneX(), asked.sceneY());
        ListCell<?> cell = DrawnTexts.above(asked.clicked(), ListCell.class);
        List<Measure> measures = List.of();
        if (!selection.isEmpty()) {
            measures = selection.parts().stream().flatMap(part -> model.measures(part.line(), part.span()).stream()).distinct().toList();
        } else if (clicked != null && cell != null && cell.getItem() instanceof ReadingLine line && !line.text().isEmpty()) {
            int at = Math.min(clicked.offsetAt(clicked.sceneToLocal(asked.sceneX(), asked.sceneY())), line.text().length() - 1);
            measures = model.measures(line, new Span(at, at + 1));
        }
        passages.show(passages.target(new Quotation(model.noticeProperty().get(), measures, selection.text())), text, asked.screenX(), asked.screenY(), List.of());
    }

    @FXML
    private void toggle() {
        Remark selected = remarks.getSelectionModel().getSelectedItem();
        if (selected != null) {
            model.toggle(selected);
        }
    }

    private void showAction(Remark selected) {
        Optional<String> action = selected == null ? Optional.empty() : words.action(selected);
        toggle.setDisable(action.isEmpty());
        toggle.setText(action.orElse(words.action(new Remark.Repaired(null)).orElseThrow()));
    }

    private void showDetails(ReadingDesk.Details details) {
        accounts.setText(details == null ? "" : words.accounts(model.noticeProperty().get(), details));
        validity.setText(details == null ? "" : Objects.requireNonNullElse(details.validity(), ""));
        if (details != null && !details.takenBack().isEmpty()) {
            showRemarks();
        }
    }

    private void showRemarks() {
        remarks.setItems(FXCollections.observableList(model.remarks()));
        remarkPane.setDisable(model.remarks().isEmpty());
    }

    @FXML
    private void close() {
        model.close();
    }

    private void showNotice(Notice notice) {
        if (notice == null) {
            return;
        }
        NoticeName name = NoticeName.of(notice);
        place.setText(name.place());
        place.setTooltip(new Tooltip(name.title()));
        file.setText(notice.file());
        List<Heading> headings = model.headings();
        outline.setItems(FXCollections.observableList(headings));
        outlinePane.setDisable(headings.isEmpty());
        remarkPane.setText(words.summary(notice));
        showRemarks();
    }

    /** Lines break elsewhere now, so the place that was aimed at is no longer where it was. */
    private void widthChanged() {
        text.refresh();
        Platform.runLater(() -> showTarget(model.targetProperty().get()));
    }

    private void showTarget(Integer line) {
        if (line != null) {
            text.scrollTo(Math.max(0, line - 1));
        }
    }

    private static <T> void openSelected(ListView<T> list, Consumer<T> open) {
        T selected = list.getSelectionModel().getSelectedItem();
        if (selected != null) {
            open.accept(selected);
        }
    }

    /** A line of a list that leads to a place. */
    private static final class LinkCell<T> extends ListCell<T> {

        private final BiConsumer<LinkCell<T>, T> show;

        LinkCell(BiConsumer<LinkCell<T>, T> show) {
            this.show = show;
            setWrapText(true);
            getStyleClass().add("link-cell");
        }

        @Override
        protected void updateItem(T item, boolean empty) {
            super.updateItem(item, empty);
            getStyleClass().removeAll("level-1", "level-2");
            setText(null);
            if (!empty && item != null) {
                show.accept(this, item);
            }
        }

        void showHeading(int level, String cited) {
            getStyleClass().add("level-" + level);
            setText(cited);
        }

        void showRemark(String sentence) {
            setText(sentence);
        }

        @Override
        protected double computePrefWidth(double height) {
            return 0;
        }
    }
}
