package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.List;

/**
 * How many partners in another notice a measure that has any is given, and what is made of too many. Articles of regulations and items of
 * lists are much alike: there a model that has not seen such texts gives each measure several partners where it has one. So where measures
 * are given more than is usual, the odds of all links are divided by what makes it usual again; where not, nothing changes. This asks
 * nothing but the scores themselves, as the correction for another share of true ones does (Saerens and others, 2002).
 */
public final class Crowding {

    /** So many links with one partner are thought beside those there are: a small comparison tells little of what is usual. By judgement. */
    private static final double PRIOR = 20;
    /** The most that is taken from log-odds, by judgement: a sure link stays a link. */
    private static final double MOST = 2;
    /** Halvings of the interval: to a thousandth of log-odds. */
    private static final int STEPS = 11;
    /** Keeps the log-odds of a link finite where its score is 0 or 1. */
    private static final double SMALLEST = 1e-6;

    private final int[] columns;
    private final Partners partners;

    private Crowding(Corpus corpus, List<Link> links) {
        columns = corpus.passages().stream().mapToInt(Passage::column).toArray();
        partners = new Partners(links);
    }

    /**
     * Logarithm of how many partners a link's measure has on average in the notice that the link leads to, these counted by their
     * probabilities; 0 where each has one, or where there is no link.
     *
     * @param links each once
     */
    public static double of(Corpus corpus, List<Link> links) {
        return new Crowding(corpus, links).less(0);
    }

    /**
     * The links as they are where they are no more crowded than usual, else each less likely, in the same order.
     *
     * @param links each once
     * @param usual what {@link #of} tells of other comparisons
     */
    public static List<Link> applied(Corpus corpus, List<Link> links, double usual) {
        Crowding crowding = new Crowding(corpus, links);
        if (crowding.less(0) <= usual) {
            return links;
        }
        double low = 0;
        double high = MOST;
        for (int step = 0; step < STEPS; step++) {
            double middle = (low + high) / 2;
            if (crowding.less(middle) > usual) {
                low = middle;
            } else {
                high = middle;
            }
        }
        List<Link> changed = new ArrayList<>(links.size());
        for (Link link : links) {
            changed.add(new Link(link.pair(), lowered(link.score(), StrictMath.exp(-high)), link.evidence()));
        }
        return changed;
    }

    /** What {@link #of} tells if so much is taken from the log-odds of every link. */
    private double less(double taken) {
        double factor = StrictMath.exp(-taken);
        double squares = PRIOR;
        double sums = PRIOR;
        for (int passage = 0; passage < columns.length; passage++) {
            int[] others = partners.of(passage);
            double sum = 0;
            for (int i = 0; i < others.length; i++) {
                sum += lowered(partners.score(passage, i), factor);
                if (i + 1 == others.length || columns[others[i]] != columns[others[i + 1]]) {
                    // each link is met from both its ends
                    squares += sum * sum / 2;
                    sums += sum / 2;
                    sum = 0;
                }
            }
        }
        return StrictMath.log(squares / sums);
    }

    private static double lowered(double score, double factor) {
        double probability = Math.max(SMALLEST, Math.min(1 - SMALLEST, score));
        double odds = factor * probability / (1 - probability);
        return odds / (1 + odds);
    }
}
