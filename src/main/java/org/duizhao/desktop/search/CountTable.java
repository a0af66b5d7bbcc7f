package org.duizhao.desktop.search;

import org.duizhao.desktop.desk.shelf.LibraryOrder;
import org.duizhao.library.entry.NoticeSummary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.Stream;

/**
 * How many measures were found of each place and year.
 *
 * @param years sorted; a null at the end stands for notices whose year is not known
 * @param rows  in library order
 */
record CountTable(List<Integer> years, List<Row> rows) {

    static final CountTable EMPTY = new CountTable(List.of(), List.of());

    /** With more places those that lie in one superior place are counted together. */
    private static final int MOST_ROWS = 14;

    /**
     * A place.
     *
     * @param isPlace false for a notice that names no place; its name is that of its file
     * @param counts  one a year; 0 where there are notices but no hit, null where there is no notice
     */
    record Row(String place, boolean isPlace, List<Integer> counts) {
    }

    /** Counts the found notices and, as 0, the missing ones. */
    static CountTable of(List<NoticeHits> found, List<NoticeSummary> missing) {
        List<NoticeHits> all = Stream.concat(found.stream(), missing.stream().map(notice -> new NoticeHits(notice, 0, List.of())))
                .sorted(Comparator.comparing(NoticeHits::notice, new LibraryOrder())).toList();
        int level = all.stream().mapToInt(hits -> hits.notice().above().size()).max().orElse(0);
        while (level > 0 && places(all, level) > MOST_ROWS) {
            level--;
        }
        return at(level, all);
    }

    private static long places(List<NoticeHits> all, int level) {
        return all.stream().map(hits -> place(hits.notice(), level)).distinct().count();
    }

    private static String place(NoticeSummary notice, int level) {
        return level < notice.above().size() ? notice.above().get(level) : notice.place();
    }

    private static CountTable at(int level, List<NoticeHits> all) {
        TreeSet<Integer> known = new TreeSet<>();
        all.stream().map(hits -> hits.notice().year()).filter(Objects::nonNull).forEach(known::add);
        List<Integer> years = new ArrayList<>(known);
        if (all.stream().anyMatch(hits -> hits.notice().year() == null)) {
            years.add(null);
        }
        Map<String, List<NoticeHits>> places = new LinkedHashMap<>();
        all.forEach(hits -> places.computeIfAbsent(place(hits.notice(), level), place -> new ArrayList<>()).add(hits));
        List<Row> rows = new ArrayList<>();
        places.forEach((place, hits) -> rows.add(new Row(place, hits.get(0).notice().jurisdiction() != null,
                counts(years, hits))));
        return new CountTable(years, rows);
    }

    private static List<Integer> counts(List<Integer> years, List<NoticeHits> hits) {
        List<Integer> counts = new ArrayList<>();
        for (Integer year : years) {
            List<NoticeHits> ofYear = hits.stream().filter(one -> Objects.equals(one.notice().year(), year)).toList();
            counts.add(ofYear.isEmpty() ? null : (Integer) ofYear.stream().mapToInt(NoticeHits::measures).sum());
        }
        return counts;
    }
}
