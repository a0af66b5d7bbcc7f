package org.duizhao.desktop.desk;

import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Notice;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** The order of notices in the library and of columns: by province, city and county as in the tree, then year, then document number. */
public final class LibraryOrder implements Comparator<Notice> {

    /** Sorts after every character of a name. */
    private static final char LAST = '\uFFFF';

    private static final Comparator<Notice> ORDER = Comparator
            .comparing(LibraryOrder::pathOfPlaces)
            .thenComparing(Notice::place)
            .thenComparing(notice -> notice.metadata().year(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(notice -> notice.metadata().documentNumber(), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Notice::file)
            .thenComparing(Notice::id);

    @Override
    public int compare(Notice one, Notice other) {
        return ORDER.compare(one, other);
    }

    /** A city's own notice comes after those of its counties, and a place of which nothing is known after all others. */
    private static String pathOfPlaces(Notice notice) {
        Jurisdiction jurisdiction = notice.metadata().jurisdiction();
        List<String> above = jurisdiction == null ? List.of() : jurisdiction.above();
        return above.stream().map(place -> place + "/").collect(Collectors.joining()) + LAST;
    }
}
