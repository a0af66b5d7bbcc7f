package org.duizhao.desktop.matrix.copy;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import org.duizhao.align.Row;
import org.duizhao.desktop.matrix.line.FrozenRow;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.matrix.MatrixLine;
import org.duizhao.matrix.MatrixLine.RowLine;

/** Several cells side by side and one below the other that a person takes together, as in a spreadsheet: from a cell that stays to the present one. */
public final class CellBlock {

    private static final PseudoClass TAKEN = PseudoClass.getPseudoClass("taken");

    private final MatrixViewModel model;
    private final List<ListCell<MatrixLine>> cells = new ArrayList<>();
    /** Null where there is none. */
    private CellPosition start;
    private boolean extending;

    CellBlock(MatrixViewModel model) {
        this.model = model;
        model.positionProperty().addListener((property, before, now) -> {
            if (!extending) {
                clear();
            }
        });
        model.shownProperty().addListener((property, before, now) -> clear());
    }

    /** Shows the block in a line, whenever it is drawn anew. Gives the line back. */
    public <C extends ListCell<MatrixLine>> C watch(C cell) {
        cells.add(cell);
        cell.graphicProperty().addListener((property, before, now) -> {
            if (start != null) {
                show(cell);
            }
        });
        return cell;
    }

    /** Whether it is not more than the present cell. */
    public boolean isEmpty() {
        return start == null || start.equals(model.positionProperty().get());
    }

    /** Whether a cell is among several that are taken together. */
    public boolean holds(CellPosition at) {
        return !isEmpty() && within(at.line(), at.column());
    }

    /** Moves the end that is not fixed. */
    public void extend(int byLines, int byColumns) {
        extending = true;
        start = start == null ? model.positionProperty().get() : start;
        model.move(byLines, byColumns);
        extending = false;
        show();
    }

    /** Puts that end to a cell. */
    public void extendTo(CellPosition end) {
        CellPosition now = model.positionProperty().get();
        extend(end.line() - now.line(), end.column() - now.column());
    }

    private void clear() {
        if (start != null) {
            start = null;
            show();
        }
    }

    /** Its rows, without the heads of groups between them. */
    List<Row> rows() {
        CellPosition end = model.positionProperty().get();
        List<MatrixLine> lines = model.shownProperty().get().lines();
        return lines.subList(Math.min(start.line(), end.line()), Math.max(start.line(), end.line()) + 1).stream()
                .filter(RowLine.class::isInstance).map(line -> model.row((RowLine) line)).toList();
    }

    List<Column> columns() {
        CellPosition end = model.positionProperty().get();
        return IntStream.rangeClosed(Math.min(start.column(), end.column()), Math.max(start.column(), end.column()))
                .mapToObj(model.columnsProperty().get()::get).toList();
    }

    private void show() {
        cells.forEach(this::show);
    }

    private void show(ListCell<MatrixLine> cell) {
        if (cell.getGraphic() instanceof FrozenRow row) {
            for (int column = 0; column < row.cells().size(); column++) {
                Node drawn = row.cells().get(column);
                drawn.pseudoClassStateChanged(TAKEN, !isEmpty() && within(cell.getIndex(), column));
            }
        }
    }

    private boolean within(int line, int column) {
        CellPosition end = model.positionProperty().get();
        return between(line, start.line(), end.line()) && between(column, start.column(), end.column());
    }

    private static boolean between(int at, int one, int other) {
        return Math.min(one, other) <= at && at <= Math.max(one, other);
    }
}
