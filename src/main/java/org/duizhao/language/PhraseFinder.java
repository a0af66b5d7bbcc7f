package org.duizhao.language;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;
import org.duizhao.chinese.fold.CharacterFold;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Finds which of many phrases stand in a text, in one pass over it (Aho-Corasick). Thread-safe. */
public final class PhraseFinder {

    private final AhoCorasickDoubleArrayTrie<int[]> trie = new AhoCorasickDoubleArrayTrie<>();
    private final int count;

    /** A finder of these phrases, each compared as {@link CharacterFold#comparable} has it. */
    public PhraseFinder(List<String> phrases) {
        count = phrases.size();
        Map<String, List<Integer>> places = IntStream.range(0, phrases.size()).boxed()
                .collect(Collectors.groupingBy(place -> CharacterFold.comparable(phrases.get(place))));
        TreeMap<String, int[]> arrays = new TreeMap<>();
        places.forEach((phrase, all) -> arrays.put(phrase, all.stream().mapToInt(Integer::intValue).toArray()));
        if (count > 0) {
            trie.build(arrays);
        }
    }

    /** The places in the list of the phrases that stand anywhere in the text, also within or across each other. */
    public BitSet in(String text) {
        BitSet found = new BitSet(count);
        if (count > 0 && !text.isEmpty()) {
            trie.parseText(CharacterFold.comparableCharacters(text), (begin, end, places) -> {
                for (int place : places) {
                    found.set(place);
                }
            });
        }
        return found;
    }
}
