package org.duizhao.desktop.matrix.cell;

import org.duizhao.align.Cell;
import org.duizhao.matrix.Lead;
import org.duizhao.matrix.RowFilter;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.List;

/**
 * What is lit in a cell: the clause that the person was led to, else what the filter finds.
 *
 * @param led null where they were led elsewhere, or nowhere
 */
record LitPlaces(Cell cell, Lead led, RowFilter filter) {

    /** What six lines of the narrowest column hold. */
    private static final int SURELY_IN_SIGHT = 60;

    /** In one of the cell's measures; offsets into its text. */
    List<Span> in(Measure measure) {
        if (led == null) {
            return filter.hits(cell, measure);
        }
        return led.measure().equals(measure) ? List.of(led.place()) : List.of();
    }

    /** Whether the cell would hide one of them if it were cut at its foot. */
    boolean mayBeCutAway() {
        int before = 0;
        for (Measure measure : cell.measures()) {
            for (Span place : in(measure)) {
                if (before + shownBefore(measure, place.start()) >= SURELY_IN_SIGHT) {
                    return true;
                }
            }
            before += shownBefore(measure, measure.text().length());
        }
        return false;
    }

    /** How many characters of a measure the cell shows before an offset. */
    private int shownBefore(Measure measure, int offset) {
        return cell.shown(measure).stream().mapToInt(span -> Math.max(0, Math.min(span.end(), offset) - span.start())).sum();
    }
}
