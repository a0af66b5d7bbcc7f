package org.duizhao.index.search;

import java.time.LocalDate;

/**
 * A figure of a measure that it can be found by.
 *
 * @param perYear  times a year; null where it is no frequency
 * @param deadline null where it is none
 * @param ratio    in the figure's own unit, mostly per cent; null where it is none
 */
public record SearchableFigure(Double perYear, LocalDate deadline, Double ratio) {

    /** A figure that nothing is found by. */
    public static final SearchableFigure NONE = new SearchableFigure(null, null, null);
}
