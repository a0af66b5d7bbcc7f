package org.duizhao.desktop.matrix.model;

/**
 * A place a person is at in the matrix.
 *
 * @param line   index among the lines shown
 * @param column index among the columns
 */
public record CellPosition(int line, int column) {

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
