package org.duizhao.align.matter;

import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Which clauses state the same. That two measures state something in common says the pair model; what it is say the clauses that are most
 * alike. So the link of two passages is given to their best pair of clauses whole, and to others the less, the less alike they are.
 */
public final class ClauseLinks {

    /** Links of passages below this, and of clauses below half of it, are not looked at. */
    private static final double LEAST = 0.1;
    /** By so much less alike than the best pair, a pair keeps 1/e of the link. */
    private static final double FADING = 0.6;
    /** What is left of the link where only one of the two has no better partner in the other measure … */
    private static final double ONE_SIDED = 0.4;
    /** … and where both have one. */
    private static final double NEITHER = 0.1;

    private final CorpusClauses clauses;
    private final ClauseLikeness likeness;
    private final List<Map<Integer, Double>> weights = new ArrayList<>();

    /** @param links of the passages that the clauses are of */
    public ClauseLinks(CorpusClauses clauses, Links links, ClauseLikeness likeness) {
        this(clauses, links, likeness, () -> { });
    }

    /** @param wanted called before every step; ends the work by its exception */
    public ClauseLinks(CorpusClauses clauses, Links links, ClauseLikeness likeness, Runnable wanted) {
        this.clauses = clauses;
        this.likeness = likeness;
        for (int i = 0; i < clauses.size(); i++) {
            weights.add(new TreeMap<>());
        }
        for (Link link : links.bestFirst()) {
            if (link.score() < LEAST) {
                break;
            }
            wanted.run();
            share(link);
        }
    }

    private void share(Link link) {
        List<Clause> ones = clauses.of(link.pair().first());
        List<Clause> others = clauses.of(link.pair().second());
        double[][] alike = new double[ones.size()][others.size()];
        double[] bestOfOne = new double[ones.size()];
        double[] bestOfOther = new double[others.size()];
        double best = 0;
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                alike[i][j] = Math.max(0, likeness.of(ones.get(i), others.get(j)));
                bestOfOne[i] = Math.max(bestOfOne[i], alike[i][j]);
                bestOfOther[j] = Math.max(bestOfOther[j], alike[i][j]);
                best = Math.max(best, alike[i][j]);
            }
        }
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                boolean bestHere = alike[i][j] == bestOfOne[i];
                boolean bestThere = alike[i][j] == bestOfOther[j];
                double kept = bestHere && bestThere ? 1 : bestHere || bestThere ? ONE_SIDED : NEITHER;
                put(ones.get(i), others.get(j), link.score() * kept * StrictMath.exp((alike[i][j] - best) / FADING));
            }
        }
    }

    private void put(Clause one, Clause other, double weight) {
        if (weight >= LEAST / 2) {
            weights.get(one.ordinal()).put(other.ordinal(), weight);
            weights.get(other.ordinal()).put(one.ordinal(), weight);
        }
    }

    /** The clauses of other notices that this one is linked with, and how surely, 0 to 1; in order. */
    public Map<Integer, Double> of(int clause) {
        return weights.get(clause);
    }
}
