package org.duizhao.align.matter;

import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

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
    /** So many links are shared out on all cores before it is asked whether to go on. By judgement: they take a moment. */
    private static final int LINKS_PER_STEP = 512;

    private final CorpusClauses clauses;
    private final ClauseLikeness likeness;
    private final List<LinkWeights> weights = new ArrayList<>();

    /** @param links of the passages that the clauses are of */
    public ClauseLinks(CorpusClauses clauses, Links links, ClauseLikeness likeness) {
        this(clauses, links, likeness, () -> { });
    }

    /** @param wanted called before every step; ends the work by its exception */
    public ClauseLinks(CorpusClauses clauses, Links links, ClauseLikeness likeness, Runnable wanted) {
        this.clauses = clauses;
        this.likeness = likeness;
        for (int i = 0; i < clauses.size(); i++) {
            weights.add(new LinkWeights());
        }
        // in this order the partners of every clause come in order
        List<Link> looked = links.bestFirst().stream().takeWhile(link -> link.score() >= LEAST).sorted(Comparator.comparing(Link::pair)).toList();
        for (int done = 0; done < looked.size(); done += LINKS_PER_STEP) {
            wanted.run();
            List<Link> some = looked.subList(done, Math.min(looked.size(), done + LINKS_PER_STEP));
            List<double[][]> shares = some.parallelStream().map(this::shares).toList();
            for (int i = 0; i < some.size(); i++) {
                put(clauses.of(some.get(i).pair().first()), clauses.of(some.get(i).pair().second()), shares.get(i));
            }
        }
    }

    /** Of the clauses of the first passage with those of the second. */
    private double[][] shares(Link link) {
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
        double[][] shares = new double[ones.size()][others.size()];
        for (int i = 0; i < ones.size(); i++) {
            for (int j = 0; j < others.size(); j++) {
                boolean bestHere = alike[i][j] == bestOfOne[i];
                boolean bestThere = alike[i][j] == bestOfOther[j];
                double kept = bestHere && bestThere ? 1 : bestHere || bestThere ? ONE_SIDED : NEITHER;
                shares[i][j] = link.score() * kept * StrictMath.exp((alike[i][j] - best) / FADING);
            }
        }
        return shares;
    }

    private void put(List<Clause> ones, List<Clause> others, double[][] shares) {
        for (int i = 0; i < shares.length; i++) {
            for (int j = 0; j < shares[i].length; j++) {
                if (shares[i][j] >= LEAST / 2) {
                    weights.get(ones.get(i).ordinal()).add(others.get(j).ordinal(), shares[i][j]);
                    weights.get(others.get(j).ordinal()).add(ones.get(i).ordinal(), shares[i][j]);
                }
            }
        }
    }

    /** The clauses of other notices that this one is linked with, and how surely, 0 to 1; to be read only. */
    LinkWeights of(int clause) {
        return weights.get(clause);
    }
}
