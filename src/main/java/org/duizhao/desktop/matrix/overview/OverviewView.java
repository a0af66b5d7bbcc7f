package org.duizhao.desktop.matrix.overview;

import javafx.collections.FXCollections;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.ScrollBar;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.StackPane;
import org.duizhao.desktop.matrix.line.ColumnLayout;
import org.duizhao.desktop.matrix.line.FrozenRow;
import org.duizhao.desktop.matrix.line.SidewaysScroll;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.export.ExportFormat;
import org.duizhao.matrix.overview.Overview;
import org.duizhao.matrix.overview.OverviewLine;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The overview on the screen, where the table stands otherwise. */
public final class OverviewView {

    /** In px at zoom 1. */
    private static final double LINE = 28;

    private final OverviewViewModel model;
    private final Phrases phrases;
    private final ColumnLayout layout;
    private final OverviewHeads heads;
    private final Zoom zoom;
    private final BiConsumer<ExportFormat, Overview> export;
    private final Runnable closed;
    private final List<OverviewLineCell> cells = new ArrayList<>();
    private final Parent root;
    private SidewaysScroll sidewaysScroll;

    @FXML private StackPane headPlace;
    @FXML private ListView<OverviewLine> lineList;
    @FXML private ScrollBar sideways;
    @FXML private MenuButton save;

    /**
     * @param export saves what is shown
     * @param closed hears that the table is shown again
     */
    public OverviewView(OverviewViewModel model, Zoom zoom, Phrases phrases, BiConsumer<ExportFormat, Overview> export, Runnable closed) {
        this.model = model;
        this.phrases = phrases;
        this.zoom = zoom;
        this.export = export;
        this.closed = closed;
        layout = new ColumnLayout(zoom, ColumnLayout.Measures.SIGNS);
        heads = new OverviewHeads(model, layout, phrases);
        root = Fxml.load(this, "overview.fxml", phrases);
        root.visibleProperty().bind(model.shownProperty());
    }

    public Parent root() {
        return root;
    }

    @FXML
    private void initialize() {
        lineList.fixedCellSizeProperty().bind(zoom.scaleProperty().multiply(LINE));
        lineList.setCellFactory(list -> {
            OverviewLineCell cell = new OverviewLineCell(layout, phrases);
            cells.add(cell);
            return cell;
        });
        sidewaysScroll = new SidewaysScroll(layout, sideways);
        lineList.addEventFilter(ScrollEvent.SCROLL, sidewaysScroll::scrolled);
        lineList.addEventHandler(MouseEvent.MOUSE_CLICKED, this::clicked);
        lineList.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        layout.availableProperty().bind(lineList.widthProperty().subtract(DrawnCell.SCROLL_BAR));
        layout.changesProperty().addListener((property, before, now) -> measure());
        model.overviewProperty().addListener((property, before, now) -> show(now));
        model.shownProperty().addListener((property, before, now) -> take(now));
        save.disableProperty().bind(model.overviewProperty().map(overview -> overview == Overview.NONE));
        for (ExportFormat format : List.of(ExportFormat.DOCX, ExportFormat.XLSX, ExportFormat.HTML)) {
            MenuItem item = new MenuItem(phrases.say("export." + format.extension()));
            item.setOnAction(event -> export.accept(format, model.overviewProperty().get()));
            save.getItems().add(item);
        }
    }

    private void take(boolean shown) {
        if (shown) {
            lineList.requestFocus();
        } else {
            closed.run();
        }
    }

    private void show(Overview overview) {
        if (overview == Overview.NONE) {
            return;
        }
        List<Column> columns = model.columns();
        layout.show(columns.stream().map(Column::id).toList(), (int) columns.stream().filter(Column::stays).count());
        headPlace.getChildren().setAll(heads.draw(overview));
        lineList.setItems(FXCollections.observableList(overview.lines()));
    }

    private void measure() {
        sidewaysScroll.measure();
        if (model.shownProperty().get() && !headPlace.getChildren().isEmpty()) {
            FrozenRow drawn = (FrozenRow) headPlace.getChildren().get(0);
            if (drawn.count() != model.columns().size()) {
                headPlace.getChildren().setAll(heads.draw(model.overviewProperty().get()));
            }
            headPlace.getChildren().forEach(head -> ((FrozenRow) head).measure());
        }
        cells.forEach(OverviewLineCell::measure);
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY) {
            open(layout.at(event.getX()));
        }
    }

    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER) {
            open(-1);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE) {
            model.shownProperty().set(false);
            event.consume();
        }
    }

    private void open(int column) {
        OverviewLine line = lineList.getSelectionModel().getSelectedItem();
        if (line != null) {
            model.open(line, column);
        }
    }

    @FXML
    private void close() {
        model.shownProperty().set(false);
    }
}
