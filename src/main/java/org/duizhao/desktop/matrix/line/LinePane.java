package org.duizhao.desktop.matrix.line;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;

import java.util.List;

/**
 * Draws one line of the matrix after another, a row or the head of a group. The nodes of both stay where they are, and what changes in them
 * is no change of the list: it would measure the line and look for the styles of all its nodes anew.
 */
final class LinePane extends Region implements FrozenRow.Cells {

    private final LineFactory factory;
    private final MatterPane matter = new MatterPane();
    private final FrozenRow row;
    private final HBox group = new HBox();
    private RowLine line;

    LinePane(LineFactory factory, ColumnLayout columns) {
        this.factory = factory;
        row = new FrozenRow(columns, matter, this);
        group.setAlignment(Pos.CENTER_LEFT);
        group.getStyleClass().add("group-line");
        row.setManaged(false);
        group.setManaged(false);
        getChildren().addAll(row, group);
    }

    /** Shows this line in place of the one that it showed. */
    void show(MatrixLine shown) {
        boolean ofRow = shown instanceof RowLine;
        row.setVisible(ofRow);
        group.setVisible(!ofRow);
        if (shown instanceof RowLine one) {
            line = one;
            factory.show(one, matter);
            row.redraw();
        } else if (shown instanceof GroupLine head) {
            Chip.show(List.of(Chip.plain(head.folded() ? "▸" : "▾", "fold-sign"), Chip.plain(factory.name(head.group()), "group-name"),
                    Chip.plain(String.valueOf(head.rows()), "quiet")), group, 0);
        }
        requestLayout();
    }

    /** The row that is shown; null where it is the head of a group. */
    FrozenRow row() {
        return row.isVisible() ? row : null;
    }

    /** The columns have other widths. */
    void measure() {
        row.measure();
    }

    @Override
    public int count() {
        return line == null ? 0 : factory.columns();
    }

    @Override
    public Region draw(int column, Region spare) {
        return factory.cell(line, column, spare);
    }

    /** Measured anew with the line; it would not be by itself. */
    @Override
    public void changed() {
        requestLayout();
    }

    private Region shown() {
        return row.isVisible() ? row : group;
    }

    /** What cells say stands level, whether there are signs over it or not. */
    @Override
    protected double computePrefHeight(double width) {
        if (row.isVisible()) {
            double level = 0;
            for (var entry : row.cells().entrySet()) {
                level = Math.max(level, ((CellPane) entry.getValue()).signsHeight(row.width(entry.getKey())));
            }
            for (Region cell : row.cells().values()) {
                ((CellPane) cell).level(level);
            }
        }
        return shown().prefHeight(width);
    }

    /**
     * Draws it so large. It has no size of its own: a cell is laid out anew whenever the size of its graphic changes, and sets that size itself
     * when it is laid out.
     */
    void place(double width, double height) {
        shown().resizeRelocate(0, 0, width, height);
        shown().requestLayout();
    }
}
