package org.duizhao.language;

import com.hankcs.hanlp.collection.AhoCorasick.AhoCorasickDoubleArrayTrie;

import java.util.Collection;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Finds which of many phrases stand in a text, in one pass over it (Aho-Corasick). Thread-safe. */
public final class PhraseFinder {

    private final AhoCorasickDoubleArrayTrie<String> trie = new AhoCorasickDoubleArrayTrie<>();
    private final boolean empty;

    /** A finder of these phrases, each compared as {@link MeasureWording#folded} has it. */
    public PhraseFinder(Collection<String> phrases) {
        TreeMap<String, String> folded = new TreeMap<>();
        phrases.forEach(phrase -> folded.put(MeasureWording.folded(phrase), phrase));
        empty = folded.isEmpty();
        if (!empty) {
            trie.build(folded);
        }
    }

    /** The phrases, as they were given, that stand anywhere in the text, also within or across each other. */
    public Set<String> in(String text) {
        Set<String> found = new TreeSet<>();
        if (!empty) {
            trie.parseText(MeasureWording.folded(text), (begin, end, phrase) -> found.add(phrase));
        }
        return found;
    }
}
