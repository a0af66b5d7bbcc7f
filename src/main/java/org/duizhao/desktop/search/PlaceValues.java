package org.duizhao.desktop.search;

import org.duizhao.desktop.search.Facet.Value;
import org.duizhao.library.entry.NoticeSummary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Counts what was found by place, the superior places over theirs. Of many places only those on the chosen way are unfolded. */
final class PlaceValues {

    /** Up to so many places all are unfolded: by judgement what fits the pane without much scrolling. */
    private static final int MOST_UNFOLDED = 24;

    private final List<String> chosen;
    private final boolean unfold;

    private PlaceValues(List<String> chosen, boolean unfold) {
        this.chosen = chosen;
        this.unfold = unfold;
    }

    /** In library order, each place after the one it lies in. A notice without a place is left out. */
    static List<Value> of(List<String> chosen, List<NoticeHits> found) {
        List<NoticeHits> placed = found.stream().filter(hits -> hits.notice().jurisdiction() != null).toList();
        boolean few = placed.stream().flatMap(hits -> way(hits.notice()).stream()).distinct().count() <= MOST_UNFOLDED;
        return new PlaceValues(chosen, few).level(placed, 0);
    }

    private List<Value> level(List<NoticeHits> found, int depth) {
        Map<String, List<NoticeHits>> below = new LinkedHashMap<>();
        found.stream().filter(hits -> way(hits.notice()).size() > depth)
                .forEach(hits -> below.computeIfAbsent(way(hits.notice()).get(depth), place -> new ArrayList<>()).add(hits));
        List<Value> values = new ArrayList<>();
        below.forEach((place, hits) -> {
            boolean here = chosen.contains(place);
            values.add(new Value(place, depth, hits.stream().mapToInt(NoticeHits::measures).sum(), here));
            if (unfold || below.size() == 1 || here) {
                values.addAll(level(hits, depth + 1));
            }
        });
        return values;
    }

    /** The place with those over it, from the province down. */
    private static List<String> way(NoticeSummary notice) {
        List<String> way = new ArrayList<>(notice.above());
        way.add(notice.jurisdiction().name());
        return way;
    }
}
