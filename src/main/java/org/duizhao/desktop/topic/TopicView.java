package org.duizhao.desktop.topic;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.SplitPane;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.MenuRequests;
import org.duizhao.desktop.passage.PassageMenu;
import org.duizhao.desktop.passage.Quotation;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.chart.Drawing;
import org.duizhao.chart.FrequencyChart;
import org.duizhao.desktop.chart.ChartWindow;
import org.duizhao.desktop.chart.DrawingPane;
import org.duizhao.desktop.chart.Outlet;
import org.duizhao.export.topic.ChartPicture;
import org.duizhao.words.Messages;
import org.duizhao.topic.answer.TopicQuestion;
import org.duizhao.topic.own.OwnTopic;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

/** The topic view on the screen. */
public final class TopicView {

    /** In pixels at zoom 1, as it looks well. */
    private static final double SIDE_WIDTH = 196;

    private final TopicViewModel model;
    private final Phrases phrases;
    private final Zoom zoom;
    private final BiConsumer<Notice, Measure> reader;
    private final PassageMenu passages;
    private final Outlet outlet;
    private final ChartWindow charts;
    private final LineLayout layout;
    private final TopicEditor editor;
    private final Parent root;

    @FXML private SplitPane panes;
    @FXML private Region side;
    @FXML private ListView<TopicQuestion> questions;
    @FXML private StackPane editorPlace;
    @FXML private Button edit;
    @FXML private Button remove;
    @FXML private Label title;
    @FXML private Label finding;
    @FXML private Label notes;
    @FXML private StackPane chartPlace;
    @FXML private StackPane bodyPlace;
    @FXML private StackPane columnHeads;
    @FXML private ListView<TopicLine> lines;

    /**
     * @param reader   opens a notice at a measure; the measure is null for the notice as a whole
     * @param passages the menu of a passage
     * @param outlet   where charts are saved
     */
    public TopicView(TopicViewModel model, Phrases phrases, Zoom zoom, BiConsumer<Notice, Measure> reader, PassageMenu passages, Outlet outlet) {
        this.outlet = outlet;
        charts = new ChartWindow((chart, taken) -> model.draw(chart, Messages.of(phrases.locale()), taken), phrases, zoom, outlet);
        this.passages = passages;
        this.model = model;
        this.phrases = phrases;
        this.zoom = zoom;
        this.reader = reader;
        layout = new LineLayout(zoom);
        editor = new TopicEditor(phrases, this::keep, this::closeEditor);
        root = Fxml.load(this, "topic.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** Brings the keyboard to the answers. */
    public void focus() {
        lines.requestFocus();
    }

    @FXML
    private void initialize() {
        SplitPane.setResizableWithParent(side, false);
        panes.widthProperty().addListener((property, before, now) -> {
            if (before.doubleValue() == 0) {
                panes.setDividerPosition(0, SIDE_WIDTH * zoom.scale() / now.doubleValue());
            }
        });
        bodyPlace.getChildren().setAll(new BodyChoice(model, phrases).root());
        questions.setItems(model.questions());
        questions.setCellFactory(list -> new QuestionCell(model, phrases));
        questions.getSelectionModel().selectedItemProperty().addListener((property, before, now) -> choose(now));
        model.questionProperty().addListener((property, before, now) -> showQuestion(now));
        model.tableProperty().addListener((property, before, now) -> show(now));
        lines.setCellFactory(list -> new TopicLineCell(layout));
        lines.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY) {
                read();
            }
        });
        MenuRequests.listen(lines, asked -> ask(asked.screenX(), asked.screenY()));
        lines.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        layout.widthProperty().bind(lines.widthProperty().subtract(DrawnCell.SCROLL_BAR));
        layout.widthProperty().addListener((property, before, now) -> redraw());
        showQuestion(model.questionProperty().get());
    }

    private void choose(TopicQuestion chosen) {
        if (chosen != null) {
            model.questionProperty().set(chosen);
        }
    }

    private void showQuestion(TopicQuestion asked) {
        questions.getSelectionModel().select(asked);
        boolean own = model.own(asked).isPresent();
        edit.setDisable(!own);
        remove.setDisable(!own);
    }

    private void show(TopicTable table) {
        layout.show(table);
        title.setText(table.caption().title());
        finding.setText(table.caption().finding());
        notes.setText(String.join("\n", table.caption().notes()));
        notes.setManaged(!table.caption().notes().isEmpty());
        Optional<Drawing> chart = FrequencyChart.of(table.answer(), Messages.of(phrases.locale()));
        chartPlace.getChildren().setAll(chart.map(this::pane).stream().toList());
        chartPlace.setVisible(chart.isPresent());
        chartPlace.setManaged(chart.isPresent());
        charts.refresh();
        lines.setItems(FXCollections.observableList(table.lines()));
        redraw();
    }

    private DrawingPane pane(Drawing drawing) {
        DrawingPane pane = new DrawingPane(drawing, zoom.scale());
        pane.setId("topicChart");
        return pane;
    }

    private void redraw() {
        if (layout.table() == null) {
            return;
        }
        columnHeads.getChildren().setAll(TopicLinePane.heads(layout));
        lines.refresh();
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            read();
            event.consume();
        } else if (event.isShortcutDown() && event.getCode() == KeyCode.C) {
            copy();
            event.consume();
        }
    }

    private void read() {
        TopicLine line = lines.getSelectionModel().getSelectedItem();
        if (line != null) {
            reader.accept(line.notice(), line.missing() ? null : line.row().measure());
        }
    }

    private void ask(double screenX, double screenY) {
        TopicLine line = lines.getSelectionModel().getSelectedItem();
        if (line != null) {
            List<Measure> measures = line.missing() ? List.of() : List.of(line.row().measure());
            passages.show(passages.target(new Quotation(line.notice(), measures, "")), lines, screenX, screenY,
                    List.of(passages.item("topic.copy", true, this::copy)));
        }
    }

    @FXML
    private void copy() {
        TopicTable table = model.tableProperty().get();
        if (table != null) {
            Clipboard.getSystemClipboard().setContent(TopicClipboard.of(table));
            outlet.say(phrases.say("topic.copied", table.lines().size()));
        }
    }

    @FXML
    private void showCharts() {
        charts.show(title.getScene().getWindow());
    }

    /** The charts of what is shown now, as pictures. */
    public List<ChartPicture> pictures() {
        return model.shown().map(table -> new ChartPictures(Messages.of(phrases.locale())).of(table.answer())).orElse(List.of());
    }

    @FXML
    private void add() {
        editorPlace.getChildren().setAll(editor.open(null));
    }

    @FXML
    private void edit() {
        editorPlace.getChildren().setAll(editor.open(model.own(model.questionProperty().get()).orElse(null)));
    }

    @FXML
    private void remove() {
        model.remove(model.questionProperty().get());
    }

    private void keep(OwnTopic replaced, OwnTopic kept) {
        closeEditor();
        model.keep(replaced, kept);
    }

    private void closeEditor() {
        editorPlace.getChildren().clear();
        questions.requestFocus();
    }
}
