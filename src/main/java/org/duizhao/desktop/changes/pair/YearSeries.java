package org.duizhao.desktop.changes.pair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.duizhao.library.entry.NoticeSummary;

/**
 * The notices of one office on one subject, one a year.
 *
 * @param years from the oldest
 */
public record YearSeries(List<NoticeSummary> years) {

    private static final Comparator<NoticePair> NEWEST_FIRST = Comparator.comparing((NoticePair pair) -> pair.now().year()).reversed();

    public YearSeries {
        years = List.copyOf(years);
    }

    /** The one that a notice belongs to; of a year with several the one whose title is most alike. The notice alone where its year is not known. */
    public static YearSeries of(NoticeSummary notice, List<NoticeSummary> all) {
        if (notice.year() == null) {
            return new YearSeries(List.of(notice));
        }
        Map<Integer, NoticeSummary> byYear = new TreeMap<>();
        for (NoticeSummary other : all) {
            boolean kin = other.year() != null && NoticeKinship.ofOnePlace(notice, other) && NoticeKinship.likeness(notice, other) >= NoticeKinship.ALIKE;
            if (kin && !other.year().equals(notice.year())) {
                byYear.merge(other.year(), other,
                        (known, more) -> NoticeKinship.likeness(notice, more) > NoticeKinship.likeness(notice, known) ? more : known);
            }
        }
        byYear.put(notice.year(), notice);
        return new YearSeries(new ArrayList<>(byYear.values()));
    }

    /** Each year against the one before it, from the oldest. */
    public List<NoticePair> steps() {
        List<NoticePair> steps = new ArrayList<>();
        for (int i = 1; i < years.size(); i++) {
            steps.add(new NoticePair(years.get(i - 1), years.get(i)));
        }
        return steps;
    }

    /** A notice against the one of the year before; empty where there is none. */
    public static Optional<NoticePair> before(NoticeSummary notice, List<NoticeSummary> all) {
        return of(notice, all).steps().stream().filter(step -> step.now().equals(notice)).findFirst();
    }

    /**
     * Of each office and subject the newest year against the one before it: 去年对今年. The newest first, then in the order of the notices.
     *
     * @param first those of these ids go before all others
     */
    public static List<NoticePair> newest(List<NoticeSummary> all, Set<String> first) {
        List<NoticePair> found = new ArrayList<>();
        Set<String> known = new HashSet<>();
        Map<String, List<NoticeSummary>> byPlace = new LinkedHashMap<>();
        all.forEach(notice -> byPlace.computeIfAbsent(notice.place(), place -> new ArrayList<>()).add(notice));
        for (List<NoticeSummary> ofPlace : byPlace.values()) {
            for (NoticeSummary notice : ofPlace) {
                if (!known.contains(notice.id())) {
                    YearSeries series = of(notice, ofPlace);
                    series.years.forEach(one -> known.add(one.id()));
                    series.steps().stream().reduce((earlier, later) -> later).ifPresent(found::add);
                }
            }
        }
        Comparator<NoticePair> wanted = Comparator.comparing(pair -> !Stream.of(pair.old(), pair.now()).allMatch(one -> first.contains(one.id())));
        return found.stream().sorted(wanted.thenComparing(NEWEST_FIRST)).toList();
    }
}
