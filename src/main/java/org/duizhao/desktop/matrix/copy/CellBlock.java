package org.duizhao.desktop.matrix.copy;

import java.util.HashSet;
import java.util.Set;
import org.duizhao.desktop.matrix.model.CellPosition;
import org.duizhao.desktop.matrix.model.MatrixViewModel;

/** Chooses cells side by side and one below the other, as in a spreadsheet: from a cell that stays to the present one. */
public final class CellBlock {

    private final MatrixViewModel model;
    /** Null where there is none. */
    private CellPosition start;

    CellBlock(MatrixViewModel model) {
        this.model = model;
        model.shownProperty().addListener((property, before, now) -> leave());
    }

    /** Moves the end that is not fixed. */
    public void extend(int byLines, int byColumns) {
        if (start == null || !model.chosen().cells().contains(start)) {
            start = model.positionProperty().get();
        }
        model.move(byLines, byColumns);
        CellPosition end = model.positionProperty().get();
        Set<CellPosition> block = new HashSet<>();
        for (int line = Math.min(start.line(), end.line()); line <= Math.max(start.line(), end.line()); line++) {
            for (int column = Math.min(start.column(), end.column()); column <= Math.max(start.column(), end.column()); column++) {
                block.add(new CellPosition(line, column));
            }
        }
        model.chosen().cells().retainAll(block);
        model.chosen().cells().addAll(block);
    }

    /** Puts that end to a cell. */
    public void extendTo(CellPosition end) {
        CellPosition now = model.positionProperty().get();
        extend(end.line() - now.line(), end.column() - now.column());
    }

    /** Forgets the block, as when a person goes on without Shift; cells that were chosen one by one stay. */
    public void leave() {
        if (start != null) {
            start = null;
            model.chosen().forget();
        }
    }
}
