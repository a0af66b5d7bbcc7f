package org.duizhao.desktop.desk;

import org.duizhao.library.entry.NoticeSummary;

import java.util.Comparator;
import java.util.List;

/**
 * The order of notices in the library and of columns: by province, city and
 * county as in the tree, then year, then document number.
 */
public final class LibraryOrder implements Comparator<NoticeSummary> {

    private static final Comparator<NoticeSummary> ORDER = Comparator
            .comparing(NoticeSummary::above, LibraryOrder::byPlaces)
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
    private static int byPlaces(List<String> one, List<String> other) {
        for (int depth = 0; depth < Math.min(one.size(), other.size()); depth++) {
            int order = one.get(depth).compareTo(other.get(depth));
            if (order != 0) {
                return order;
            }
        }
        return Integer.compare(other.size(), one.size());
    }
}
