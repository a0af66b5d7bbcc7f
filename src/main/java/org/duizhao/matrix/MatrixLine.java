package org.duizhao.matrix;

import java.util.Set;

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
     * @param saidAbove  ids of the notices whose cells have only measures that stand in a row above, shown and of the same group
     */
    record RowLine(int row, boolean topicAgain, Set<String> saidAbove) implements MatrixLine {
        public RowLine {
            saidAbove = Set.copyOf(saidAbove);
        }
    }
}
