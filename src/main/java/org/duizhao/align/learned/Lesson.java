package org.duizhao.align.learned;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;

/**
 * The links of a comparison in the light of what was decided of some of them. Where a person said that two passages state the same, what is linked with
 * the one is more likely linked with the other; where they said that they do not, less. By how much is the stronger, the surer that link is. What was
 * decided itself is left as it is. Nothing else of a pair is asked: corrections of all scores by their level or by features of the pairs were
 * tried on sets of aligned notices with thirty decisions, and gave less.
 *
 * @param links     all of them, as many as before
 * @param changed   of which pairs the score is another
 * @param decisions how many were learned from; 0 where they are too few
 */
public record Lesson(Links links, Set<Pair> changed, int decisions) {

    /** From fewer nothing is learned: one slip of the hand would tell for too much. A judgement; on the sets ten help already. */
    public static final int FEWEST = 10;
    /**
     * What a decision adds to the log-odds of a pair whose other link is certain, or takes from it. By trial on sets of aligned notices with models that had
     * not seen them; from one to three all do well on each of the sets.
     */
    private static final double WEIGHT = 2;
    /** Keeps log-odds finite. */
    private static final double SMALLEST = 1e-4;

    public Lesson {
        changed = Set.copyOf(changed);
    }

    /** What is learned of these passages. */
    public static Lesson of(Corpus corpus, Links found, DecidedPairs decided) {
        if (decided.size() < FEWEST) {
            return new Lesson(found, Set.of(), 0);
        }
        Map<Pair, Double> added = new HashMap<>();
        decided.verdicts().forEach((pair, same) -> {
            double weight = same ? WEIGHT : -WEIGHT;
            follow(corpus, found, pair.first(), pair.second(), weight, added);
            follow(corpus, found, pair.second(), pair.first(), weight, added);
        });
        added.keySet().removeAll(decided.verdicts().keySet());
        List<Link> links = new ArrayList<>();
        Set<Pair> changed = new HashSet<>();
        for (Link link : found.bestFirst()) {
            double more = added.getOrDefault(link.pair(), 0.0);
            if (more != 0) {
                changed.add(link.pair());
            }
            links.add(more == 0 ? link : new Link(link.pair(), raised(link.score(), more), link.evidence()));
        }
        return new Lesson(new Links(links, found.thresholds(), found.nearby()), changed, decided.size());
    }

    /** What is linked with the one and, in a third notice, with the other. */
    private static void follow(Corpus corpus, Links links, int one, int other, double weight, Map<Pair, Double> added) {
        for (int third : links.partners(one)) {
            if (third != other && corpus.passage(third).column() != corpus.passage(other).column()) {
                double linked = links.score(third, other);
                if (linked > 0) {
                    added.merge(Pair.of(one, third), weight * linked, Double::sum);
                }
            }
        }
    }

    private static double raised(double score, double more) {
        double probability = Math.max(SMALLEST, Math.min(1 - SMALLEST, score));
        double odds = probability / (1 - probability) * StrictMath.exp(more);
        return odds / (1 + odds);
    }
}
