package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** The scores of all pairs that were looked at. */
public final class Links {

    private final Map<Integer, Map<Integer, Link>> byPassage = new TreeMap<>();
    private final List<Link> bestFirst;
    private final PairModel.Thresholds thresholds;
    private final Nearby nearby;

    /** @param thresholds what the scores mean */
    public Links(Collection<Link> links, PairModel.Thresholds thresholds) {
        this(links, thresholds, Nearby.NONE);
    }

    /** @param nearby all pairs that were looked at, those without a link too */
    public Links(Collection<Link> links, PairModel.Thresholds thresholds, Nearby nearby) {
        this.thresholds = thresholds;
        this.nearby = nearby;
        List<Link> sorted = new ArrayList<>(links);
        sorted.sort(Link.BEST_FIRST);
        bestFirst = List.copyOf(sorted);
        for (Link link : links) {
            put(link.pair().first(), link.pair().second(), link);
            put(link.pair().second(), link.pair().first(), link);
        }
    }

    private void put(int one, int other, Link link) {
        byPassage.computeIfAbsent(one, k -> new TreeMap<>()).put(other, link);
    }

    /** What the scores mean. */
    public PairModel.Thresholds thresholds() {
        return thresholds;
    }

    /** All pairs that were looked at. */
    public Nearby nearby() {
        return nearby;
    }

    public List<Link> bestFirst() {
        return bestFirst;
    }

    /** 0 for a pair that was not looked at. */
    public double score(int one, int other) {
        Link link = byPassage.getOrDefault(one, Map.of()).get(other);
        return link == null ? 0 : link.score();
    }

    /** What made the link more probable, the strongest first; empty for a pair that was not looked at. */
    public List<Feature.Family> evidence(int one, int other) {
        Link link = byPassage.getOrDefault(one, Map.of()).get(other);
        return link == null ? List.of() : link.evidence();
    }

    /** The passages that were looked at with this one, in order. */
    public Collection<Integer> partners(int ordinal) {
        return byPassage.getOrDefault(ordinal, Map.of()).keySet();
    }
}
