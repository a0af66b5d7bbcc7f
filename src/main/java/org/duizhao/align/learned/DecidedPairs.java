package org.duizhao.align.learned;

import java.util.Collections;
import java.util.SortedMap;
import java.util.TreeMap;
import org.duizhao.align.pair.Pair;

/** Of which pairs of passages a person said whether they state the same; the same whatever the order in which they said it. */
public record DecidedPairs(SortedMap<Pair, Boolean> verdicts) {

    /** Nothing was decided. */
    public static final DecidedPairs NONE = new DecidedPairs(new TreeMap<>());

    public DecidedPairs {
        verdicts = Collections.unmodifiableSortedMap(new TreeMap<>(verdicts));
    }

    /** @param same and {@code other}: what was said to state the same, and something else */
    public static DecidedPairs of(Iterable<Pair> same, Iterable<Pair> other) {
        SortedMap<Pair, Boolean> verdicts = new TreeMap<>();
        other.forEach(pair -> verdicts.put(pair, false));
        same.forEach(pair -> verdicts.put(pair, true));
        return new DecidedPairs(verdicts);
    }

    int size() {
        return verdicts.size();
    }
}
