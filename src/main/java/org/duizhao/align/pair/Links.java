package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of all pairs that were looked at. */
public final class Links {

    private final Map<Integer, Map<Integer, Double>> scores = new TreeMap<>();
    private final List<Link> bestFirst;

    public Links(Collection<Link> links) {
        List<Link> sorted = new ArrayList<>(links);
        sorted.sort(Link.BEST_FIRST);
        bestFirst = List.copyOf(sorted);
        for (Link link : links) {
            put(link.pair().first(), link.pair().second(), link.score());
            put(link.pair().second(), link.pair().first(), link.score());
        }
    }

    private void put(int one, int other, double score) {
        scores.computeIfAbsent(one, k -> new TreeMap<>()).put(other, score);
    }

    public List<Link> bestFirst() {
        return bestFirst;
    }

    /** 0 for a pair that was not looked at. */
    public double score(int one, int other) {
        return scores.getOrDefault(one, Map.of()).getOrDefault(other, 0.0);
    }

    /** The passages that were looked at with this one, in order. */
    public Collection<Integer> partners(int ordinal) {
        return scores.getOrDefault(ordinal, Map.of()).keySet();
    }
}
