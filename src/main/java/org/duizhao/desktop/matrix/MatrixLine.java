package org.duizhao.desktop.matrix;

/** One line of the matrix. */
public sealed interface MatrixLine {

    /**
     * The head of a group of topics.
     *
     * @param group  its name; empty where rows have none
     * @param rows   how many of its rows pass the filter
     * @param folded true where they are put away
     */
    record GroupLine(String group, int rows, boolean folded) implements MatrixLine {
    }

    /**
     * A row of the comparison.
     *
     * @param row        its index in the comparison
     * @param topicAgain true where the row before it has the same topic
     */
    record RowLine(int row, boolean topicAgain) implements MatrixLine {
    }
}
