package org.duizhao.desktop.search;

import org.duizhao.desktop.search.Facet.Value;
import org.duizhao.index.search.SearchField;
import org.duizhao.library.entry.NoticeSummary;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** Counts what was found by place, year, genre and issuer. */
final class Facets {

    /** More values are found by typing. */
    private static final int LONGEST = 8;

    private Facets() {
    }

    /** The facets by which what was found can be narrowed or was narrowed. */
    static List<Facet> of(String typed, List<NoticeHits> found) {
        return List.of(new Facet(SearchField.PLACE, PlaceValues.of(FilterText.chosen(typed, SearchField.PLACE), found)),
                        facet(SearchField.YEAR, typed, found, notice -> notice.year() == null ? null : notice.year().toString()),
                        facet(SearchField.GENRE, typed, found, NoticeSummary::genre),
                        facet(SearchField.ISSUER, typed, found, NoticeSummary::issuer))
                .stream().filter(Facets::isChoice).toList();
    }

    private static boolean isChoice(Facet facet) {
        return facet.values().size() > 1 || facet.values().stream().anyMatch(Value::chosen);
    }

    private static Facet facet(SearchField field, String typed, List<NoticeHits> found, Function<NoticeSummary, String> value) {
        Optional<String> chosen = FilterText.chosen(typed, field);
        Map<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        for (NoticeHits hits : found) {
            Optional.ofNullable(value.apply(hits.notice())).ifPresent(name -> counts.merge(name, hits.measures(), Integer::sum));
        }
        Comparator<Value> order = field == SearchField.YEAR ? Comparator.comparing(Value::name).reversed()
                : Comparator.comparingInt(Value::count).reversed().thenComparing(Value::name);
        return new Facet(field, counts.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), 0, entry.getValue(),
                        chosen.filter(entry.getKey()::startsWith).isPresent()))
                .sorted(order).limit(LONGEST).toList());
    }
}
