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

    /** Those that can be clicked. */
    static final List<SearchField> FIELDS = List.of(SearchField.PLACE, SearchField.YEAR, SearchField.GENRE, SearchField.ISSUER);

    /**
     * The facets by which what was found can be narrowed or was narrowed.
     *
     * @param wider what is found where the text does not narrow a field, for each field that it narrows: what else can be chosen beside
     */
    static List<Facet> of(String typed, List<NoticeHits> found, Map<SearchField, List<NoticeHits>> wider) {
        return FIELDS.stream().map(field -> of(field, FilterText.chosen(typed, field), wider.getOrDefault(field, found)))
                .filter(Facets::isChoice).toList();
    }

    private static boolean isChoice(Facet facet) {
        return facet.values().size() > 1 || facet.values().stream().anyMatch(Value::chosen);
    }

    private static Facet of(SearchField field, List<String> chosen, List<NoticeHits> found) {
        return switch (field) {
            case PLACE -> new Facet(field, PlaceValues.of(chosen, found));
            case YEAR -> facet(field, chosen, found, notice -> notice.year() == null ? null : notice.year().toString());
            case GENRE -> facet(field, chosen, found, NoticeSummary::genre);
            default -> facet(field, chosen, found, NoticeSummary::issuer);
        };
    }

    private static Facet facet(SearchField field, List<String> chosen, List<NoticeHits> found, Function<NoticeSummary, String> value) {
        Map<String, Integer> counts = new TreeMap<>(Comparator.reverseOrder());
        for (NoticeHits hits : found) {
            Optional.ofNullable(value.apply(hits.notice())).ifPresent(name -> counts.merge(name, hits.measures(), Integer::sum));
        }
        Comparator<Value> order = field == SearchField.YEAR ? Comparator.comparing(Value::name).reversed()
                : Comparator.comparingInt(Value::count).reversed().thenComparing(Value::name);
        List<Value> values = counts.entrySet().stream()
                .map(entry -> new Value(entry.getKey(), 0, entry.getValue(), chosen.stream().anyMatch(entry.getKey()::startsWith))).sorted(order).toList();
        List<Value> first = values.subList(0, Math.min(LONGEST, values.size()));
        return new Facet(field, values.stream().filter(one -> one.chosen() || first.contains(one)).toList());
    }
}
