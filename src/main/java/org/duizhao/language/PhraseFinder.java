package org.duizhao.language;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;

import java.util.BitSet;
import java.util.List;
import java.util.TreeMap;

/** Finds which of many phrases stand in a text, in one pass over it (Aho-Corasick). Thread-safe. */
public final class PhraseFinder {

    private final AhoCorasickDoubleArrayTrie<BitSet> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** A finder of these phrases, each compared as {@link MeasureWording#folded} has it. */
    public PhraseFinder(List<String> phrases) {
        TreeMap<String, BitSet> numbers = new TreeMap<>();
        for (int i = 0; i < phrases.size(); i++) {
            numbers.computeIfAbsent(MeasureWording.folded(phrases.get(i)), key -> new BitSet()).set(i);
        }
        empty = numbers.isEmpty();
        if (!empty) {
            trie.build(numbers);
        }
    }

    /** The places in the list of the phrases that stand anywhere in the text, also within or across each other. */
    public BitSet in(String text) {
        BitSet found = new BitSet();
        if (!empty && !text.isEmpty()) {
            trie.parseText(MeasureWording.folded(text), (begin, end, numbers) -> found.or(numbers));
        }
        return found;
    }
}
