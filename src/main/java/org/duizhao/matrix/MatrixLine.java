package org.duizhao.matrix;

/** One line of the matrix. */
public sealed interface MatrixLine {

    /**
     * The head of a group of rows.
     *
     * @param rows   how many of its rows pass the filter
     * @param folded true where they are put away
     */
    record GroupLine(RowGroup group, int rows, boolean folded) implements MatrixLine {
    }

    /**
     * A row of the comparison.
     *
     * @param row its index in the comparison
     */
    record RowLine(int row) implements MatrixLine {

        /** The number that the row has in the window and in every export, from 1. */
        public int number() {
            return row + 1;
        }
    }
}
