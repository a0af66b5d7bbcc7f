package org.duizhao.desktop.desk;

import org.duizhao.library.NoticeSummary;

import java.util.Comparator;
import java.util.stream.Collectors;

/** The order of notices in the library and of columns: by province, city and county as in the tree, then year, then document number. */
public final class LibraryOrder implements Comparator<NoticeSummary> {

    /** Sorts after every character of a name. */
    private static final char LAST = '\uFFFF';

    private static final Comparator<NoticeSummary> ORDER = Comparator
            .comparing(LibraryOrder::pathOfPlaces)
            .thenComparing(NoticeSummary::place)
            .thenComparing(NoticeSummary::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NoticeSummary::documentNumber, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NoticeSummary::file)
            .thenComparing(NoticeSummary::id);

    @Override
    public int compare(NoticeSummary one, NoticeSummary other) {
        return ORDER.compare(one, other);
    }

    /** A city's own notice comes after those of its counties, and a place of which nothing is known after all others. */
    private static String pathOfPlaces(NoticeSummary notice) {
        return notice.above().stream().map(place -> place + "/").collect(Collectors.joining()) + LAST;
    }
}
