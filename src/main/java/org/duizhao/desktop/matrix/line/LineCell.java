package org.duizhao.desktop.matrix.line;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Spoken;
import org.duizhao.matrix.MatrixLine;

import java.util.function.Consumer;

/** A line of the matrix that is in sight. */
public final class LineCell extends ListCell<MatrixLine> {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final LineFactory factory;
    private final MatrixViewModel model;
    private final Consumer<LineCell> drawn;
    private LinePane pane;
    private boolean stale = true;

    /** @param drawn is told when it shows something else */
    public LineCell(LineFactory factory, MatrixViewModel model, Consumer<LineCell> drawn) {
        this.factory = factory;
        this.model = model;
        this.drawn = drawn;
        getStyleClass().add("matrix-line");
    }

    @Override
    protected void updateItem(MatrixLine line, boolean empty) {
        super.updateItem(line, empty);
        // no layout is asked for: the list measures a cell whose item is another one by itself, and of one that asks for it it looks for all styles
        stale = true;
    }

    /** The line is drawn anew before it is laid out next: columns, marks or filter have changed. */
    public void redraw() {
        stale = true;
        requestLayout();
    }

    /** The columns have other widths. */
    public void measure() {
        if (pane != null) {
            pane.measure();
        }
        requestLayout();
    }

    /** The row that is drawn; null where there is none. */
    public FrozenRow row() {
        return getGraphic() == null ? null : pane.row();
    }

    /** A line that changes several times before it comes into sight is drawn once. */
    private void draw() {
        if (!stale) {
            return;
        }
        stale = false;
        MatrixLine line = getItem();
        if (isEmpty() || line == null) {
            setGraphic(null);
        } else {
            pane = pane == null ? factory.pane() : pane;
            boolean back = getGraphic() == null;
            setGraphic(pane);
            pane.show(line);
            if (back) {
                applyCss();
            }
        }
        showPosition();
        drawn.accept(this);
    }

    /** Marks the cell that the person is at. */
    public void showPosition() {
        CellPosition position = model.positionProperty().get();
        boolean here = position.line() == getIndex();
        FrozenRow shown = row();
        if (shown != null) {
            shown.first().pseudoClassStateChanged(AT, here);
            shown.cells().forEach((column, cell) -> showPosition(column, (CellPane) cell));
        }
        pseudoClassStateChanged(AT, here);
    }

    private void showPosition(int column, CellPane cell) {
        CellPosition own = new CellPosition(getIndex(), column);
        boolean here = own.equals(model.positionProperty().get());
        cell.showAt(here);
        cell.showChosen(model.chosen().cells().contains(own));
        cell.showPointed(here ? model.chosen().measureProperty().get() : null);
    }

    /** Opens what is near the empty cell that the person is at, or leads to the row that it refers to. */
    public void follow() {
        CellPosition position = model.positionProperty().get();
        if (position.line() == getIndex() && row() != null && row().cells().get(position.column()) instanceof CellPane cell) {
            cell.follow();
        }
    }

    /** A row says what it is about and what stands in the cell that the person is at; a head all of it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT || getGraphic() == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        int column = model.positionProperty().get().column();
        return row() != null && row().cells().get(column) instanceof CellPane cell
                ? Spoken.of(row().first()) + " " + model.columnsProperty().get().get(column).name().place() + " " + Spoken.of(cell)
                : Spoken.of(getGraphic());
    }

    /** Of a line that the list only asks the height of, the height is guessed. */
    @Override
    protected double computePrefHeight(double width) {
        MatrixLine line = getItem();
        if (line != null && getParent() != null && !getParent().isVisible()) {
            return factory.heights().of(line);
        }
        draw();
        if (getGraphic() == null || line == null) {
            return super.computePrefHeight(width);
        }
        double height = pane.prefHeight(width);
        factory.heights().put(line, height);
        return height;
    }

    @Override
    protected double computeMinHeight(double width) {
        return 0;
    }

    @Override
    protected double computeMaxHeight(double width) {
        return Double.MAX_VALUE;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    /** Laid out at once: the list looks for the styles of all nodes of a cell that waits for its layout. */
    @Override
    public void resize(double width, double height) {
        super.resize(width, height);
        if (isNeedsLayout() && !stale) {
            layout();
        }
    }

    @Override
    protected void layoutChildren() {
        if (getParent() != null && getParent().isVisible()) {
            draw();
        }
        if (getGraphic() == null) {
            super.layoutChildren();
        } else {
            pane.place(getWidth(), getHeight());
        }
    }
}
