package org.duizhao.matrix.overview;

import java.util.List;

/**
 * A row at a glance.
 *
 * @param row   its index in the comparison
 * @param group the group that it stands in; may be empty
 * @param label what the row is about
 * @param marks one for each notice of the overview
 */
public record OverviewLine(int row, String group, String label, List<OverviewMark> marks) {

    public OverviewLine {
        marks = List.copyOf(marks);
    }

    /** The number that the row has in the window and in every export, from 1. */
    public int number() {
        return row + 1;
    }

    /** How many notices state it in a clause of their own. */
    public int stating() {
        return (int) marks.stream().filter(OverviewMark::states).count();
    }
}
