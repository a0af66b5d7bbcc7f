package org.duizhao.matrix.overview;

import java.util.Comparator;

/**
 * In which order the lines of an overview stand.
 *
 * @param kind   by what
 * @param column the index of the notice, where it is by a notice's marks; else 0
 */
public record OverviewSort(Kind kind, int column) {

    /** As the table has the rows. */
    public static final OverviewSort TABLE = new OverviewSort(Kind.TABLE, 0);

    /** By what lines are sorted. */
    public enum Kind {
        TABLE,
        /** What most notices state first. */
        MOST,
        /** What fewest notices state first. */
        FEWEST,
        /** By the marks of one notice: what it states first, what it lacks last. */
        NOTICE
    }

    /** By the marks of one notice. */
    public static OverviewSort of(int column) {
        return new OverviewSort(Kind.NOTICE, column);
    }

    /** The next order by the whole row: the table's, most, fewest, the table's again. */
    public OverviewSort next() {
        return switch (kind) {
            case TABLE -> new OverviewSort(Kind.MOST, 0);
            case MOST -> new OverviewSort(Kind.FEWEST, 0);
            default -> TABLE;
        };
    }

    /** Lines that are alike stay in the order of the table. */
    Comparator<OverviewLine> order() {
        Comparator<OverviewLine> inTable = Comparator.comparingInt(line -> 0);
        return switch (kind) {
            case TABLE -> inTable;
            case MOST -> Comparator.comparingInt(OverviewLine::stating).reversed();
            case FEWEST -> Comparator.comparingInt(OverviewLine::stating);
            case NOTICE -> Comparator.comparingInt(line -> rank(line.marks().get(column)));
        };
    }

    private static int rank(OverviewMark mark) {
        return switch (mark) {
            case STRICTER -> 0;
            case BOTH -> 1;
            case LAXER -> 2;
            case STATES -> 3;
            case PARTLY -> 4;
            case NONE -> 5;
        };
    }
}
