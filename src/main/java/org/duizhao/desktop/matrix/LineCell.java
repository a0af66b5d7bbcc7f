package org.duizhao.desktop.matrix;

import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.MatrixLine.GroupLine;
import org.duizhao.desktop.matrix.MatrixLine.RowLine;

/** A line of the matrix that is in sight. */
final class LineCell extends ListCell<MatrixLine> {

    private final LineFactory factory;
    private final MatrixViewModel model;

    LineCell(LineFactory factory, MatrixViewModel model) {
        this.factory = factory;
        this.model = model;
        getStyleClass().add("matrix-line");
    }

    @Override
    protected void updateItem(MatrixLine line, boolean empty) {
        super.updateItem(line, empty);
        draw();
    }

    /** Draws the line anew: marks, filter or zoom have changed. */
    void draw() {
        MatrixLine line = getItem();
        if (isEmpty() || line == null) {
            setGraphic(null);
        } else if (line instanceof GroupLine group) {
            setGraphic(factory.group(group));
        } else if (line instanceof RowLine row) {
            setGraphic(factory.row(row, this::draw));
        }
        showPlace();
        requestLayout();
    }

    /** Marks the cell that the person is at. */
    void showPlace() {
        Place place = model.placeProperty().get();
        boolean here = place.line() == getIndex();
        if (getGraphic() instanceof FrozenRow row) {
            for (int i = 0; i < row.cells().size(); i++) {
                ((CellPane) row.cells().get(i)).showAt(here && i == place.column());
            }
        }
        pseudoClassStateChanged(javafx.css.PseudoClass.getPseudoClass("at"), here);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region drawn ? drawn.prefHeight(width) : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        super.layoutChildren();
        if (getGraphic() != null) {
            getGraphic().resizeRelocate(0, 0, getWidth(), getHeight());
        }
    }
}
