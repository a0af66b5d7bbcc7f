package org.duizhao.desktop.desk.shelf;

import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.notice.metadata.PlaceOrder;

import java.util.Comparator;

/** The order of notices in the library: that of columns, by place, year and document number, and beyond that by file. */
public final class LibraryOrder implements Comparator<NoticeSummary> {

    private static final Comparator<NoticeSummary> ORDER = Comparator
            .comparing(NoticeSummary::jurisdiction, Comparator.nullsLast(new PlaceOrder()))
            .thenComparing(NoticeSummary::place)
            .thenComparing(NoticeSummary::year, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NoticeSummary::documentNumber, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(NoticeSummary::file)
            .thenComparing(NoticeSummary::id);

    @Override
    public int compare(NoticeSummary one, NoticeSummary other) {
        return ORDER.compare(one, other);
    }
}
