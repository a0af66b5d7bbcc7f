package org.duizhao.align;

import org.duizhao.notice.Notice;
import org.duizhao.notice.metadata.Metadata;
import org.duizhao.notice.metadata.PlaceOrder;

import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * The order in which columns stand unless a person wants another: by place, year, document number and content, never by the order in
 * which files were named. A notice without a place stands by its file's name, behind those that have one.
 */
public final class ColumnOrder {

    public static final Comparator<Notice> BY_PLACE = Comparator
            .comparing(of(Metadata::jurisdiction), Comparator.nullsLast(new PlaceOrder()))
            .thenComparing(Notice::place)
            .thenComparing(of(Metadata::year), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(of(Metadata::documentNumber), Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(Notice::id);

    private ColumnOrder() {
    }

    /** The notices by place, those of the same content once; of their file names the first in the alphabet stands. */
    static List<Notice> of(Collection<Notice> notices) {
        Map<String, Notice> byContent = new LinkedHashMap<>();
        notices.stream().sorted(Comparator.comparing(Notice::file)).forEach(notice -> byContent.putIfAbsent(notice.id(), notice));
        return byContent.values().stream().sorted(BY_PLACE).toList();
    }

    private static <T> Function<Notice, T> of(Function<Metadata, T> field) {
        return notice -> field.apply(notice.metadata());
    }
}
