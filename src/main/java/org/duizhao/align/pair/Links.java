package org.duizhao.align.pair;

import java.util.Collection;
import java.util.List;

/** The scores of all pairs that were looked at. */
public final class Links {

    private final List<Link> bestFirst;
    private final Partners partners;
    private final PairModel.Thresholds thresholds;
    private final Nearby nearby;

    /**
     * @param links      each pair once
     * @param thresholds what the scores mean
     */
    public Links(Collection<Link> links, PairModel.Thresholds thresholds) {
        this(links, thresholds, Nearby.NONE);
    }

    /** @param nearby all pairs that were looked at, those without a link too */
    public Links(Collection<Link> links, PairModel.Thresholds thresholds, Nearby nearby) {
        this.thresholds = thresholds;
        this.nearby = nearby;
        bestFirst = links.parallelStream().sorted(Link.BEST_FIRST).toList();
        partners = new Partners(links);
    }

    /** What the scores mean. */
    public PairModel.Thresholds thresholds() {
        return thresholds;
    }

    /** All pairs that were looked at. */
    public Nearby nearby() {
        return nearby;
    }

    /** All links, the most probable first. */
    public List<Link> bestFirst() {
        return bestFirst;
    }

    /** 0 for a pair that was not looked at. */
    public double score(int one, int other) {
        Link link = partners.link(one, other);
        return link == null ? 0 : link.score();
    }

    /** What made the link more probable, the strongest first; empty for a pair that was not looked at. */
    public List<Feature.Family> evidence(int one, int other) {
        Link link = partners.link(one, other);
        return link == null ? List.of() : link.evidence();
    }

    /** The passages that were looked at with this one, in order; to be read only. */
    public int[] partners(int ordinal) {
        return partners.of(ordinal);
    }
}
