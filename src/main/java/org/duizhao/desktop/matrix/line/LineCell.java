package org.duizhao.desktop.matrix.line;

import javafx.css.PseudoClass;
import javafx.scene.AccessibleAttribute;
import javafx.scene.Parent;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.cell.CellFactory;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.cell.NearMenu;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Spoken;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;

import java.util.stream.Stream;

/** A line of the matrix that is in sight. */
public final class LineCell extends ListCell<MatrixLine> {

    private static final PseudoClass AT = PseudoClass.getPseudoClass("at");

    private final LineFactory factory;
    private final MatrixViewModel model;
    private boolean stale = true;

    public LineCell(LineFactory factory, MatrixViewModel model) {
        this.factory = factory;
        this.model = model;
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
    public void measure(int frozen) {
        if (getGraphic() instanceof FrozenRow row && row.frozen() != frozen) {
            redraw();
        } else if (getGraphic() instanceof Parent drawn) {
            drawn.requestLayout();
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
        } else if (line instanceof RowLine row) {
            setGraphic(factory.row(row));
        }
        showPosition();
        applyCss();
    }

    /** Marks the cell that the person is at. */
    public void showPosition() {
        CellPosition position = model.positionProperty().get();
        boolean here = position.line() == getIndex();
        if (getGraphic() instanceof FrozenRow row) {
            row.first().pseudoClassStateChanged(AT, here);
            for (int i = 0; i < row.cells().size(); i++) {
                CellPane cell = (CellPane) row.cells().get(i);
                cell.showAt(here && i == position.column());
                cell.showChosen(model.chosen().cells().contains(new CellPosition(getIndex(), i)));
                cell.showPointed(here && i == position.column() ? model.chosen().measureProperty().get() : null);
            }
        }
        pseudoClassStateChanged(AT, here);
    }

    /** Opens what is near the empty cell that the person is at, or leads to the row that it refers to. */
    public void follow() {
        CellPosition position = model.positionProperty().get();
        if (position.line() == getIndex() && getGraphic() instanceof FrozenRow row
                && position.column() < row.cells().size()) {
            Stream.of(NearMenu.STYLE, CellFactory.SEE_STYLE).map(style -> row.cells().get(position.column()).lookup("." + style))
                    .filter(Hyperlink.class::isInstance).findFirst().ifPresent(link -> ((Hyperlink) link).fire());
        }
    }

    /** A row says what it is about and what stands in the cell that the person is at; a head all of it. */
    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        if (attribute != AccessibleAttribute.TEXT || getGraphic() == null) {
            return super.queryAccessibleAttribute(attribute, parameters);
        }
        int column = model.positionProperty().get().column();
        return getGraphic() instanceof FrozenRow row && column < row.cells().size()
                ? Spoken.of(row.first()) + " " + model.columnsProperty().get().get(column).name().place() + " " + Spoken.of(row.cells().get(column))
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
