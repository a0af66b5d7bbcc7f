package org.duizhao.chinese.number;

import org.duizhao.resource.Table;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The table of measure words, from {@code measure-words.tsv}. Immutable. */
public final class MeasureWords {

    private final Map<String, MeasureWord> byWord;

    private MeasureWords(List<MeasureWord> words) {
        byWord = words.stream().collect(Collectors.toUnmodifiableMap(MeasureWord::word, Function.identity()));
    }

    /** The table that comes with the program. */
    public static MeasureWords shipped() {
        return new MeasureWords(Table.read(MeasureWords.class, "measure-words.tsv").rows().stream()
                .flatMap(row -> List.of(row.get(1).split(" ")).stream()
                        .map(word -> new MeasureWord(word, MeasureWord.Sort.valueOf(row.get(0)))))
                .toList());
    }

    /**
     * A measure word of the table.
     *
     * @throws IllegalArgumentException for a word that is not in it
     */
    public MeasureWord get(String word) {
        MeasureWord found = byWord.get(word);
        if (found == null) {
            throw new IllegalArgumentException("no measure word: " + word);
        }
        return found;
    }

    /** The words of some sorts as one alternative of a regular expression, the longest first. */
    public String pattern(MeasureWord.Sort... sorts) {
        List<MeasureWord.Sort> wanted = List.of(sorts);
        return byWord.values().stream().filter(word -> wanted.contains(word.sort())).map(MeasureWord::word)
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .collect(Collectors.joining("|", "(?:", ")"));
    }
}
