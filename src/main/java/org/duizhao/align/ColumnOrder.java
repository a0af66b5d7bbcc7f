package org.duizhao.align;

import org.duizhao.notice.Jurisdiction;
import org.duizhao.notice.Metadata;
import org.duizhao.notice.Notice;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** The order of the columns: by place, year, document number and content, never by the order of the files. */
final class ColumnOrder {

    private static final Comparator<String> TEXT = Comparator.nullsLast(Comparator.naturalOrder());

    private static final Comparator<Notice> ORDER = Comparator
            .comparing(of(ColumnOrder::code), TEXT)
            .thenComparing(Notice::place)
            .thenComparing(of(Metadata::year), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(of(Metadata::documentNumber), TEXT)
            .thenComparing(Notice::id);

    private ColumnOrder() {
    }

    /** The notices in order, those of the same content once; of their file names the first in the alphabet stands. */
    static List<Notice> of(Collection<Notice> notices) {
        Map<String, Notice> byContent = new LinkedHashMap<>();
        notices.stream().sorted(Comparator.comparing(Notice::file)).forEach(notice -> byContent.putIfAbsent(notice.id(), notice));
        return byContent.values().stream().sorted(ORDER).toList();
    }

    private static String code(Metadata metadata) {
        Jurisdiction place = metadata.jurisdiction();
        return place == null ? null : place.code();
    }

    private static <T> Function<Notice, T> of(Function<Metadata, T> field) {
        return notice -> field.apply(notice.metadata());
    }
}
