package org.duizhao.parse.place;

import org.duizhao.notice.metadata.Jurisdiction;
import org.duizhao.resource.Table;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The places of GB/T 2260, of the program's own table as of 2018-03-31: provinces, cities and counties with their codes. */
final class Gazetteer {

    /** 积石山保安族东乡族撒拉族自治县 has fifteen characters. */
    private static final int LONGEST_NAME = 15;
    private static final Pattern CODE = Pattern.compile("\\d{6}");

    private final Map<String, String> names = new TreeMap<>();
    private final Map<String, List<String>> codes;

    /** The one that comes with the program. */
    Gazetteer() {
        this(Table.read(Gazetteer.class, "regions.tsv"));
    }

    /** @throws IllegalArgumentException where a row has no code of six digits; @throws IndexOutOfBoundsException where it has no name */
    Gazetteer(Table table) {
        for (List<String> row : table.rows()) {
            if (!CODE.matcher(row.get(0)).matches() || row.get(1).isBlank()) {
                throw new IllegalArgumentException("no code and name: " + row);
            }
            names.put(row.get(0), row.get(1));
        }
        codes = names.keySet().stream().collect(Collectors.groupingBy(names::get));
    }

    /** The longest name of a place that {@code text} has at {@code start}; empty where it has none. */
    String nameAt(String text, int start) {
        for (int end = Math.min(text.length(), start + LONGEST_NAME); end > start + 1; end--) {
            String name = text.substring(start, end);
            if (codes.containsKey(name)) {
                return name;
            }
        }
        return "";
    }

    /**
     * The place of that name. Where several places share it (鼓楼区), the one whose superior {@code context} names; where that is
     * none or several, only the name is certain.
     */
    Jurisdiction resolve(String name, String context) {
        List<String> candidates = codes.getOrDefault(name, List.of());
        if (candidates.size() > 1) {
            candidates = candidates.stream().filter(code -> above(code).stream().anyMatch(context::contains)).toList();
        }
        if (candidates.size() > 1) {
            List<String> nearest = candidates.stream().filter(code -> context.contains(nearest(code))).toList();
            candidates = nearest.isEmpty() ? candidates : nearest;
        }
        if (candidates.size() != 1) {
            return Jurisdiction.named(name);
        }
        return new Jurisdiction(name, candidates.get(0), above(candidates.get(0)));
    }

    private List<String> above(String code) {
        List<String> superior = new ArrayList<>();
        for (String prefix : List.of(code.substring(0, 2) + "0000", code.substring(0, 4) + "00")) {
            if (!prefix.equals(code) && names.containsKey(prefix)) {
                superior.add(names.get(prefix));
            }
        }
        return superior;
    }

    private String nearest(String code) {
        List<String> superior = above(code);
        return superior.isEmpty() ? names.get(code) : superior.get(superior.size() - 1);
    }
}
