package org.duizhao.desktop.matrix;

import javafx.collections.FXCollections;
import javafx.collections.SetChangeListener;
import javafx.beans.property.BooleanProperty;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.duizhao.desktop.matrix.cell.CellFactory;
import org.duizhao.desktop.matrix.copy.CellMenu;
import org.duizhao.desktop.matrix.decide.Deciding;
import org.duizhao.desktop.matrix.line.ColumnLayout;
import org.duizhao.desktop.matrix.line.HeadFactory;
import org.duizhao.desktop.matrix.line.LineCell;
import org.duizhao.desktop.matrix.line.LineFactory;
import org.duizhao.desktop.matrix.line.MoreBelow;
import org.duizhao.desktop.matrix.line.SidewaysScroll;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.DrawnCell;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.desktop.passage.TextSelection;
import org.duizhao.matrix.Lines;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.RowFilter;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The matrix on the screen: only the lines in sight are drawn. */
public final class MatrixView {

    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final MatrixViewModel model;
    private final CellMenu cellMenu;
    private final BiConsumer<Notice, Measure> reader;
    private final ColumnLayout columns;
    private final HeadFactory heads;
    private final LineFactory lineFactory;
    private final List<LineCell> cells = new ArrayList<>();
    private final MarkedFlow oneLine = MarkedFlow.plain("国", List.of());
    private final MarkedFlow twoLines = MarkedFlow.plain("国\n国", List.of());
    private final Group probes = new Group(oneLine, twoLines);
    private final Parent root;
    private SidewaysScroll sidewaysScroll;
    private RowFilter filtered;

    @FXML private StackPane headPlace;
    @FXML private ListView<MatrixLine> lineList;
    @FXML private ScrollBar sideways;
    @FXML private Label nothing;
    @FXML private Region below;

    /**
     * @param reader opens a notice at a measure; the measure is null for the notice as a whole
     * @param hide   takes the notice of this id out of the comparison
     */
    public MatrixView(MatrixViewModel model, CellMenu cellMenu, Zoom zoom, Phrases phrases, BiConsumer<Notice, Measure> reader,
                      Consumer<String> hide) {
        this.model = model;
        this.cellMenu = cellMenu;
        this.reader = reader;
        columns = new ColumnLayout(zoom, ColumnLayout.Measures.TEXT);
        heads = new HeadFactory(model, columns, phrases, column -> reader.accept(column.notice(), null),
                column -> hide.accept(column.notice().id()));
        CellFactory cellFactory = new CellFactory(model, () -> twoLines.prefHeight(-1) - oneLine.prefHeight(-1), phrases, reader, deciding()::fill);
        lineFactory = new LineFactory(model, columns, cellFactory, phrases);
        root = Fxml.load(this, "matrix.fxml", phrases);
    }

    public Parent root() {
        return root;
    }

    /** What can be done with the cell at which they are. */
    public CellMenu cellMenu() {
        return cellMenu;
    }

    /** What a person decides at the place where they are. */
    public Deciding deciding() {
        return cellMenu.deciding();
    }

    /** True where columns are narrowed until all are in sight. */
    public BooleanProperty fittedProperty() {
        return columns.fittedProperty();
    }

    /** Brings the keyboard here. */
    public void focus() {
        lineList.requestFocus();
    }

    /** Opens the reading pane at the cell that the person is at. */
    public void readPlace() {
        read(null);
    }

    @FXML
    private void initialize() {
        probes.setManaged(false);
        probes.setVisible(false);
        headPlace.getChildren().add(probes);
        TextSelection<MatrixLine> selection = TextSelection.withinCells(lineList);
        lineList.setCellFactory(list -> {
            LineCell cell = selection.watch(new LineCell(lineFactory, model, selection::drawn));
            cells.add(cell);
            return cell;
        });
        MoreBelow.show(lineList, below);
        sidewaysScroll = new SidewaysScroll(columns, sideways);
        lineList.addEventFilter(ScrollEvent.SCROLL, sidewaysScroll::scrolled);
        new MatrixMouse(model, this::read, cellMenu, selection).listenTo(lineList);
        new MatrixKeys(model, cellMenu, this::read).listenTo(lineList);
        bindColumns();
        bindModel();
    }

    private void bindColumns() {
        columns.availableProperty().bind(lineList.widthProperty().subtract(DrawnCell.SCROLL_BAR));
        columns.changesProperty().addListener((property, before, now) -> measureSideways());
        columns.scrolledProperty().addListener((property, before, now) ->
                root.pseudoClassStateChanged(SCROLLED, now.doubleValue() > 0));
    }

    private void bindModel() {
        model.columnsProperty().addListener((property, before, now) -> showColumns(now));
        model.shownProperty().addListener((property, before, now) -> showLines(now));
        model.matrixProperty().addListener((property, before, now) -> redraw());
        model.filter().greyTemplateProperty().addListener((property, before, now) -> redraw());
        model.filter().struckProperty().addListener((property, before, now) -> redraw());
        model.openRows().addListener((SetChangeListener<Integer>) change -> redraw());
        model.positionProperty().addListener((property, before, now) -> showPosition(now));
        model.chosen().cells().addListener((SetChangeListener<CellPosition>) change -> cells.forEach(LineCell::showPosition));
        model.chosen().measureProperty().addListener((property, before, now) -> cells.forEach(LineCell::showPosition));
        model.ledProperty().addListener((property, before, now) -> redraw());
        showColumns(model.columnsProperty().get());
        showLines(model.shownProperty().get());
    }

    private void showColumns(List<Column> shown) {
        columns.show(shown.stream().map(Column::id).toList(), (int) shown.stream().filter(Column::stays).count());
        headPlace.getChildren().setAll(probes, heads.heads(shown));
        redraw();
        heads.showAt(model.positionProperty().get().column());
    }

    private void showLines(Lines lines) {
        lineList.setItems(FXCollections.observableList(lines.lines()));
        redraw();
        if (model.filter().rows() != filtered) {
            filtered = model.filter().rows();
            lineList.scrollTo(0);
        }
        nothing.setVisible(lines.lines().isEmpty() && model.filter().active());
    }

    private void redraw() {
        lineFactory.forgetHeights();
        cells.forEach(LineCell::redraw);
    }

    private void measureSideways() {
        lineFactory.forgetHeights();
        sidewaysScroll.measure();
        heads.measure(headPlace);
        cells.forEach(LineCell::measure);
    }

    private void showPosition(CellPosition position) {
        cells.forEach(LineCell::showPosition);
        heads.showAt(position.column());
        columns.show(position.column());
        if (lineList.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && position.line() < lineList.getItems().size()) {
            flow.scrollTo(position.line());
        }
    }

    /**
     * Opens the reading pane at a measure of the present cell, at its first where none is named; what is near an empty one; or the
     * row that it refers to.
     */
    private void read(Measure measure) {
        cells.forEach(LineCell::follow);
        model.cell(model.positionProperty().get()).filter(cell -> !cell.refers()).ifPresent(cell -> model.currentNotice()
                .ifPresent(notice -> reader.accept(notice, measure == null ? cell.measures().get(0) : measure)));
    }
}
