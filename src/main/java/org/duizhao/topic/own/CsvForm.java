package org.duizhao.topic.own;

import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What columns and kinds of requirement are called in a file of topics. */
final class CsvForm {

    /** In the order in which they are written. */
    enum Column { GROUP, NAME, WORDS, HEADINGS, KIND, ASKED, ACTORS, ABBREVIATION, SOURCE }

    private static final String KIND = "kind.";
    private static final String SOURCE = "source.";

    private final Table names = Table.read(CsvForm.class, "form.tsv");

    List<String> heads() {
        return Arrays.stream(Column.values()).map(column -> names.words(column.name()).get(0)).toList();
    }

    /** Where each column stands in a file; empty where its first row has no heads. */
    Optional<Map<Column, Integer>> places(CsvRow first) {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (int i = 0; i < first.cells().size(); i++) {
            String head = first.cells().get(i).strip();
            for (Column column : Column.values()) {
                if (isCalled(head, column.name())) {
                    places.putIfAbsent(column, i);
                }
            }
        }
        return Optional.of(places).filter(found -> found.containsKey(Column.NAME));
    }

    /** Of a file without heads. */
    static Map<Column, Integer> inOrder() {
        Map<Column, Integer> places = new EnumMap<>(Column.class);
        for (Column column : Column.values()) {
            places.put(column, column.ordinal());
        }
        return places;
    }

    /** The kind that a file calls so. */
    Optional<Kind> kind(String name) {
        return Arrays.stream(Kind.values()).filter(kind -> isCalled(name, KIND + kind.name())).findFirst();
    }

    /** Kinds as a file has them, parted by blanks. */
    String kinds(String codes) {
        List<String> written = new ArrayList<>();
        Table.wordsOf(codes).forEach(code -> written.add(names.words(KIND + code).get(0)));
        return String.join(" ", written);
    }

    String source(boolean own) {
        return names.words(SOURCE + (own ? "own" : "shipped")).get(0);
    }

    private boolean isCalled(String name, String key) {
        return names.words(key).stream().anyMatch(name::equalsIgnoreCase);
    }
}
