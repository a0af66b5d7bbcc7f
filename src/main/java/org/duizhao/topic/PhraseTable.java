package org.duizhao.topic;

import org.duizhao.language.PhraseFinder;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;

/**
 * The phrases of all topics in one list, in the order of the codebook: one pass over a text finds those that stand in it, and no
 * other is asked about. The number of a phrase is that of its first part; the numbers of its other parts follow and belong to no
 * phrase. Immutable and thread-safe.
 */
final class PhraseTable {

    private final List<Phrase> phrases = new ArrayList<>();
    private final List<Integer> topics = new ArrayList<>();
    /** The first number of each topic, and after the last topic the number of all. */
    private final int[] starts;
    private final PhraseFinder finder;

    /** Of the phrases of each topic. */
    PhraseTable(List<List<Phrase>> byTopic) {
        List<String> parts = new ArrayList<>();
        starts = new int[byTopic.size() + 1];
        for (int topic = 0; topic < byTopic.size(); topic++) {
            for (Phrase phrase : byTopic.get(topic)) {
                parts.addAll(phrase.parts());
                phrases.add(phrase);
                phrases.addAll(Collections.nCopies(phrase.parts().size() - 1, null));
                topics.addAll(Collections.nCopies(phrase.parts().size(), topic));
            }
            starts[topic + 1] = phrases.size();
        }
        finder = new PhraseFinder(parts);
    }

    /** The numbers of the phrases that stand in a text with all their parts. */
    BitSet in(String text) {
        BitSet parts = finder.in(text);
        BitSet standing = new BitSet(parts.length());
        for (int part = parts.nextSetBit(0); part >= 0; part = parts.nextSetBit(part + 1)) {
            Phrase phrase = phrases.get(part);
            if (phrase != null && parts.nextClearBit(part) >= part + phrase.parts().size()) {
                standing.set(part);
            }
        }
        return standing;
    }

    /** The topics of these phrases. */
    BitSet topics(BitSet found) {
        BitSet of = new BitSet(starts.length);
        for (int number = found.nextSetBit(0); number >= 0; number = found.nextSetBit(number + 1)) {
            of.set(topics.get(number));
        }
        return of;
    }

    /** Those of the phrases that are of a topic, in the order of the codebook. */
    List<Phrase> ofTopic(int topic, BitSet found) {
        List<Phrase> of = new ArrayList<>();
        for (int number = next(topic, found, starts[topic]); number >= 0; number = next(topic, found, number + 1)) {
            of.add(phrases.get(number));
        }
        return of;
    }

    private int next(int topic, BitSet found, int from) {
        int next = found.nextSetBit(from);
        return next < starts[topic + 1] ? next : -1;
    }
}
