package org.duizhao.desktop.matrix.model;

import java.util.Comparator;

/**
 * A place a person is at in the matrix.
 *
 * @param line   index among the lines shown
 * @param column index among the columns
 */
public record CellPosition(int line, int column) {

    /** From the head of the matrix, in each line from the left. */
    public static final Comparator<CellPosition> IN_ORDER = Comparator.comparingInt(CellPosition::line).thenComparingInt(CellPosition::column);

    /** The start of the matrix. */
    public static final CellPosition FIRST = new CellPosition(0, 0);

    /** Moved, but not out of a matrix of so many lines and columns. */
    CellPosition moved(int lines, int columns, int lineCount, int columnCount) {
        return new CellPosition(within(line + lines, lineCount), within(column + columns, columnCount));
    }

    private static int within(int index, int count) {
        return Math.max(0, Math.min(index, count - 1));
    }
}
