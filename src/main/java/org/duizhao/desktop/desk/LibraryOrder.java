package org.duizhao.desktop.desk;

import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Notice;

import java.util.Comparator;
import java.util.List;

/** The order of notices in the library and of columns: by province, city, county, then year, then document number. */
public final class LibraryOrder implements Comparator<Notice> {

    private static final Comparator<Notice> ORDER = Comparator
            .comparing((Notice notice) -> String.join("/", above(notice)))
            .thenComparing(Notice::place)
            .thenComparing(notice -> notice.metadata().year(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(notice -> notice.metadata().documentNumber(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Notice::file)
            .thenComparing(Notice::id);

    @Override
    public int compare(Notice one, Notice other) {
        return ORDER.compare(one, other);
    }

    /** The superior places from the province down; empty where unknown. */
    static List<String> above(Notice notice) {
        Jurisdiction jurisdiction = notice.metadata().jurisdiction();
        return jurisdiction == null ? List.of() : jurisdiction.above();
    }
}
