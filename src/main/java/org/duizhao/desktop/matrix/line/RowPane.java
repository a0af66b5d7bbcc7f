package org.duizhao.desktop.matrix.line;

import javafx.scene.layout.Region;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.matrix.MatrixLine.RowLine;

/** A row of the matrix: its matter, and what the notices in sight say. It shows one row after another. */
final class RowPane implements FrozenRow.Cells {

    private final LineFactory factory;
    private final MatterPane matter = new MatterPane();
    private final FrozenRow root;
    private RowLine line;

    RowPane(LineFactory factory, ColumnLayout columns) {
        this.factory = factory;
        this.root = new FrozenRow(columns, matter, this);
    }

    FrozenRow root() {
        return root;
    }

    /** Shows this row in place of the one that it showed. */
    void show(RowLine row) {
        line = row;
        factory.show(row, matter);
        root.redraw();
    }

    /** The columns have other widths. */
    void measure() {
        root.measure();
    }

    @Override
    public int count() {
        return line == null ? 0 : factory.columns();
    }

    @Override
    public Region draw(int column, Region spare) {
        return factory.cell(line, column, (CellPane) spare);
    }
}
