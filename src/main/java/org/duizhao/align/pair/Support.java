package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What third notices say of a link: whether what is linked with the one measure is linked with the other too. It is measured of the links as
 * the pairs alone give them.
 */
public final class Support {

    /** What is measured. The weights file names it in lower case. */
    public enum Feature {
        /** Log-odds of the link by the pair alone. */
        OWN,
        /** The surest way over a measure of a third notice: the weaker of its two links. */
        BEST_WAY,
        /** How much surer than with the other each is linked with its best measure of a third notice, on average over these. */
        AGAINST,
        /** Logarithm of one more than the sum of the products of the two links of every way, by third notices. */
        PATHS
    }

    /** The names of the features by their ordinals. */
    static final List<String> NAMES = Arrays.stream(Feature.values()).map(feature -> feature.name().toLowerCase(Locale.ROOT)).toList();

    /** Keeps the log-odds of a link finite where its score is 0 or 1. */
    private static final double SMALLEST = 1e-6;
    /** A third notice is asked where it has a link this sure with the one or the other notice: it is of their subject. */
    private static final double OF_THEIR_SUBJECT = 0.1;

    /** What leads from two measures to the measures of a third notice. */
    private static final class Ways {
        private double weaker;
        private double products;
        private double bestOfOne;
        private double bestOfOther;
        private double againstOne;
        private double againstOther;

        /** How surely the two are linked with one measure. */
        private void add(double one, double other) {
            weaker = Math.max(weaker, Math.min(one, other));
            products += one * other;
            if (one > bestOfOne) {
                bestOfOne = one;
                againstOne = one - other;
            }
            if (other > bestOfOther) {
                bestOfOther = other;
                againstOther = other - one;
            }
        }

        private double against() {
            return Math.max(0, Math.max(againstOne, againstOther));
        }
    }

    private final int[] columns;
    private final Partners partners;
    private final boolean[][] linked;

    /** @param links by the pairs alone, each once */
    public Support(Corpus corpus, List<Link> links) {
        columns = corpus.passages().stream().mapToInt(Passage::column).toArray();
        partners = new Partners(links);
        linked = new boolean[corpus.columns().size()][corpus.columns().size()];
        for (Link link : links) {
            int column = columns[link.pair().first()];
            int other = columns[link.pair().second()];
            linked[column][other] |= link.score() >= OF_THEIR_SUBJECT;
            linked[other][column] |= link.score() >= OF_THEIR_SUBJECT;
        }
    }

    /** A number for every feature, by its ordinal, the same either way round; empty where there is no third notice to ask. */
    public Optional<double[]> of(Link link) {
        int thirds = thirds(columns[link.pair().first()], columns[link.pair().second()]);
        if (thirds == 0) {
            return Optional.empty();
        }
        double best = 0;
        double against = 0;
        double paths = 0;
        for (Ways ways : ways(link.pair().first(), link.pair().second())) {
            best = Math.max(best, ways.weaker);
            against += ways.against();
            paths += ways.products;
        }
        double own = Math.max(SMALLEST, Math.min(1 - SMALLEST, link.score()));
        return Optional.of(new double[] {
                StrictMath.log(own / (1 - own)), best, against / thirds, StrictMath.log(1 + paths / thirds)});
    }

    private int thirds(int column, int other) {
        int thirds = 0;
        for (int third = 0; third < linked.length; third++) {
            thirds += isThird(third, column, other) ? 1 : 0;
        }
        return thirds;
    }

    private boolean isThird(int third, int column, int other) {
        return third != column && third != other && (linked[column][third] || linked[other][third]);
    }

    /** Of every third notice that any of the two has a link with, in the order of the notices. */
    private List<Ways> ways(int one, int other) {
        List<Ways> all = new ArrayList<>();
        int[] here = partners.of(one);
        int[] there = partners.of(other);
        int i = 0;
        int j = 0;
        int last = -1;
        Ways ways = null;
        while (i < here.length || j < there.length) {
            int next = Math.min(i < here.length ? here[i] : Integer.MAX_VALUE, j < there.length ? there[j] : Integer.MAX_VALUE);
            if (columns[next] != last) {
                last = columns[next];
                ways = new Ways();
                if (isThird(last, columns[one], columns[other])) {
                    all.add(ways);
                }
            }
            boolean ofOne = i < here.length && here[i] == next;
            boolean ofOther = j < there.length && there[j] == next;
            ways.add(ofOne ? partners.score(one, i++) : 0, ofOther ? partners.score(other, j++) : 0);
        }
        return all;
    }
}
