package org.duizhao.repair.character;

import org.duizhao.resource.Table;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** Words in which a hanzi of the Founder table is right, from {@code founder-words.txt}. */
final class FounderStopWords {

    private final Map<Character, List<String>> words;
    private final List<String> places;

    FounderStopWords() {
        List<String> lines = Table.read(FounderStopWords.class, "founder-words.txt").rows().stream().map(row -> row.get(0).strip()).toList();
        places = lines.stream().filter(line -> line.startsWith("-")).map(line -> line.substring(1)).toList();
        words = new HashMap<>(lines.stream().filter(line -> !line.startsWith("-"))
                .flatMap(word -> word.chars().distinct().mapToObj(c -> Map.entry((char) c, word)))
                .collect(Collectors.groupingBy(Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList()))));
    }

    /** True if the character at {@code i} is in one of the words as they stand in the line. */
    boolean hold(String line, int i) {
        for (String word : words.getOrDefault(line.charAt(i), List.of())) {
            for (int at = word.indexOf(line.charAt(i)); at >= 0; at = word.indexOf(line.charAt(i), at + 1)) {
                int start = i - at;
                if (line.startsWith(word, start)) {
                    return true;
                }
            }
        }
        return false;
    }

    /** True if what follows makes a place's name of what stands before it: 社区, 煤矿, 水库 … */
    boolean follow(String next) {
        return places.stream().anyMatch(next::startsWith);
    }
}
