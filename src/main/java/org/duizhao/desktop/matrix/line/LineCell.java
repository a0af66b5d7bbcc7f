package org.duizhao.desktop.matrix.line;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Spoken;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;

import java.util.function.Consumer;

/** A line of the matrix that is in sight. */
public final class LineCell extends ListCell<MatrixLine> {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final LineFactory factory;
    private final MatrixViewModel model;
    private final Consumer<LineCell> drawn;
    private RowPane row;
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
        redraw();
    }

    /** The line is drawn anew before it is laid out next: columns, marks or filter have changed. */
    public void redraw() {
        stale = true;
        requestLayout();
    }

    /** The columns have other widths. */
    public void measure() {
        if (row != null) {
            row.measure();
        }
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
        } else if (line instanceof GroupLine group) {
            setGraphic(factory.group(group));
        } else if (line instanceof RowLine shown) {
            row = row == null ? factory.row() : row;
            row.show(shown);
            setGraphic(row.root());
        }
        showPosition();
        applyCss();
        drawn.accept(this);
    }

    /** Marks the cell that the person is at. */
    public void showPosition() {
        CellPosition position = model.positionProperty().get();
        boolean here = position.line() == getIndex();
        if (getGraphic() instanceof FrozenRow shown) {
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
        if (position.line() == getIndex() && getGraphic() instanceof FrozenRow shown && shown.cells().get(position.column()) instanceof CellPane cell) {
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
        return getGraphic() instanceof FrozenRow shown && shown.cells().get(column) instanceof CellPane cell
                ? Spoken.of(shown.first()) + " " + model.columnsProperty().get().get(column).name().place() + " " + Spoken.of(cell)
                : Spoken.of(getGraphic());
    }

    @Override
    protected double computePrefHeight(double width) {
        draw();
        return getGraphic() instanceof Region drawn ? drawn.prefHeight(width) : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        draw();
        super.layoutChildren();
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
