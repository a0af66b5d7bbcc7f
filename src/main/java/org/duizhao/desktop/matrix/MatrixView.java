package org.duizhao.desktop.matrix;

import javafx.collections.FXCollections;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Group;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.StackPane;
import org.duizhao.desktop.parts.Fxml;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** The matrix on the screen: only the lines in sight are drawn. */
public final class MatrixView {

    private static final PseudoClass SCROLLED = PseudoClass.getPseudoClass("scrolled");

    private final MatrixViewModel model;
    private final BiConsumer<Notice, Measure> reader;
    private final ColumnLayout columns;
    private final HeadFactory heads;
    private final LineFactory lineFactory;
    private final List<LineCell> cells = new ArrayList<>();
    private final MarkedFlow oneLine = MarkedFlow.plain("国", List.of());
    private final MarkedFlow twoLines = MarkedFlow.plain("国\n国", List.of());
    private final Group probes = new Group(oneLine, twoLines);
    private final Parent root;

    @FXML private StackPane headPlace;
    @FXML private ListView<MatrixLine> lineList;
    @FXML private ScrollBar sideways;
    @FXML private Label nothing;

    /**
     * @param reader opens a notice at a measure; the measure is null for the notice as a whole
     * @param hide   takes the notice of this id out of the comparison
     */
    public MatrixView(MatrixViewModel model, Zoom zoom, Phrases phrases, BiConsumer<Notice, Measure> reader, Consumer<String> hide) {
        this.model = model;
        this.reader = reader;
        columns = new ColumnLayout(zoom);
        heads = new HeadFactory(model, columns, phrases, column -> reader.accept(column.notice(), null),
                column -> hide.accept(column.notice().id()));
        lineFactory = new LineFactory(model, columns, () -> twoLines.prefHeight(-1) - oneLine.prefHeight(-1), phrases, reader);
        root = Fxml.load(this, "matrix.fxml", phrases);
    }

    public Parent root() {
        return root;
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
        lineList.setCellFactory(list -> {
            LineCell cell = new LineCell(lineFactory, model);
            cells.add(cell);
            return cell;
        });
        lineList.addEventFilter(MouseEvent.MOUSE_CLICKED, this::clicked);
        lineList.addEventFilter(ScrollEvent.SCROLL, this::scrolledSideways);
        new MatrixKeys(model, this::read).listenTo(lineList);
        bindColumns();
        bindModel();
    }

    private void bindColumns() {
        columns.availableProperty().bind(lineList.widthProperty().subtract(scrollBarWidth()));
        sideways.valueProperty().bindBidirectional(columns.scrolledProperty());
        columns.columnBinding().addListener((property, before, now) -> measureSideways());
        columns.countProperty().addListener((property, before, now) -> measureSideways());
        columns.availableProperty().addListener((property, before, now) -> measureSideways());
        columns.scrolledProperty().addListener((property, before, now) ->
                root.pseudoClassStateChanged(SCROLLED, now.doubleValue() > 0));
    }

    private void bindModel() {
        model.columnsProperty().addListener((property, before, now) -> showColumns(now));
        model.shownProperty().addListener((property, before, now) -> showLines(now));
        model.marksProperty().addListener((property, before, now) -> cells.forEach(LineCell::redraw));
        model.chipsProperty().addListener((property, before, now) -> cells.forEach(LineCell::redraw));
        model.placeProperty().addListener((property, before, now) -> showPlace(now));
        showColumns(model.columnsProperty().get());
        showLines(model.shownProperty().get());
    }

    private void showColumns(List<Column> shown) {
        columns.countProperty().set(shown.size());
        headPlace.getChildren().setAll(probes, heads.heads(shown));
        cells.forEach(LineCell::redraw);
    }

    private void showLines(Lines lines) {
        lineList.setItems(FXCollections.observableList(lines.lines()));
        cells.forEach(LineCell::redraw);
        nothing.setVisible(lines.lines().isEmpty() && model.filtering());
    }

    private void measureSideways() {
        double overflow = columns.overflow();
        sideways.setMax(overflow);
        sideways.setVisibleAmount(overflow == 0 ? 1 : overflow * columns.viewport() / (overflow + columns.viewport()));
        sideways.setUnitIncrement(columns.column() / 2);
        sideways.setBlockIncrement(columns.column());
        sideways.setVisible(overflow > 0);
        sideways.setManaged(overflow > 0);
        columns.scrollBy(0);
        headPlace.requestLayout();
        headPlace.getChildren().forEach(node -> ((Parent) node).requestLayout());
        cells.forEach(cell -> {
            if (cell.getGraphic() instanceof Parent drawn) {
                drawn.requestLayout();
            }
        });
    }

    private static double scrollBarWidth() {
        return 14;
    }

    private void showPlace(Place place) {
        cells.forEach(LineCell::showPlace);
        columns.show(place.column());
        if (lineList.lookup(".virtual-flow") instanceof VirtualFlow<?> flow && place.line() < lineList.getItems().size()) {
            flow.scrollTo(place.line());
        }
    }

    private void scrolledSideways(ScrollEvent event) {
        double distance = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (distance != 0 && columns.overflow() > 0) {
            columns.scrollBy(-distance);
            event.consume();
        }
    }

    private void clicked(MouseEvent event) {
        if (event.getButton() != MouseButton.PRIMARY || !(event.getTarget() instanceof Node target)) {
            return;
        }
        LineCell line = above(target, LineCell.class);
        if (line == null || line.isEmpty() || above(target, javafx.scene.control.Hyperlink.class) != null) {
            return;
        }
        CellPane cell = above(target, CellPane.class);
        if (line.getItem() instanceof MatrixLine.GroupLine) {
            model.toggleGroup(line.getIndex());
        } else if (cell != null && line.getGraphic() instanceof FrozenRow row) {
            model.placeProperty().set(new Place(line.getIndex(), row.cells().indexOf(cell)));
            MarkedFlow text = above(target, MarkedFlow.class);
            read(text == null ? null : (Measure) text.getUserData());
        }
    }

    /** Opens the reading pane at a measure of the present cell, at its first where none is named; or what is near an empty one. */
    private void read(Measure measure) {
        cells.forEach(LineCell::showNear);
        model.cell(model.placeProperty().get()).ifPresent(cell -> model.currentNotice()
                .ifPresent(notice -> reader.accept(notice, measure == null ? cell.measures().get(0) : measure)));
    }

    private static <T extends Node> T above(Node node, Class<T> kind) {
        Node at = node;
        while (at != null && !kind.isInstance(at)) {
            at = at.getParent();
        }
        return kind.cast(at);
    }
}
