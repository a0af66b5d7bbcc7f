package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What third notices say of a link: whether what is linked with the one is linked with the other too. It is measured of the links as the
 * pairs alone give them.
 */
public final class Support {

    /** What is measured; the weights file names them in lower case. */
    public enum Feature {
        /** Log-odds of the link by the pair alone. */
        OWN,
        /** The surest way over a measure of a third notice: the weaker of its two links. */
        BEST_WAY,
        /** The mean of that over the third notices. */
        WAYS,
        /** How much surer than to the other each is linked with some measure of a third notice, on average. */
        AGAINST,
        /** Logarithm of the sum of the products of the two links of every way, by notice. */
        PATHS
    }

    private static final double SMALLEST = 1e-6;

    private final Corpus corpus;
    private final int[][] partners;
    private final double[][] scores;

    /** @param links by the pairs alone */
    public Support(Corpus corpus, Links links) {
        this.corpus = corpus;
        partners = new int[corpus.size()][];
        scores = new double[corpus.size()][];
        for (int i = 0; i < corpus.size(); i++) {
            int one = i;
            partners[i] = links.partners(i).stream().mapToInt(Integer::intValue).toArray();
            scores[i] = Arrays.stream(partners[i]).mapToDouble(other -> links.score(one, other)).toArray();
        }
    }

    /** A number for every feature, by its ordinal. */
    public double[] of(Link link) {
        int a = link.pair().first();
        int b = link.pair().second();
        Map<Integer, double[]> ways = new HashMap<>();
        each(a, b, ways, 0);
        each(b, a, ways, 1);
        int columnA = corpus.passage(a).column();
        int columnB = corpus.passage(b).column();
        double best = 0;
        double sum = 0;
        double against = 0;
        double paths = 0;
        for (Map.Entry<Integer, double[]> way : ways.entrySet().stream().sorted(Map.Entry.comparingByKey()).toList()) {
            if (way.getKey() != columnA && way.getKey() != columnB) {
                double[] found = way.getValue();
                best = Math.max(best, found[WEAKER]);
                sum += found[WEAKER];
                paths += found[PRODUCTS];
                against += Math.max(0, Math.max(found[ONE_BEST] - found[OTHER_OF_ONE], found[OTHER_BEST] - found[ONE_OF_OTHER]));
            }
        }
        int thirds = Math.max(1, corpus.columns().size() - 2);
        double own = Math.max(SMALLEST, Math.min(1 - SMALLEST, link.score()));
        return new double[] {StrictMath.log(own / (1 - own)), best, sum / thirds, against / thirds, StrictMath.log(1 + paths / thirds)};
    }

    private static final int WEAKER = 0;
    private static final int PRODUCTS = 1;
    private static final int ONE_BEST = 2;
    private static final int OTHER_OF_ONE = 3;
    private static final int OTHER_BEST = 4;
    private static final int ONE_OF_OTHER = 5;

    /** @param side 0 where {@code one} is the first of the link: then the common ways are counted too */
    private void each(int one, int other, Map<Integer, double[]> ways, int side) {
        int bestAt = side == 0 ? ONE_BEST : OTHER_BEST;
        for (int i = 0; i < partners[one].length; i++) {
            double[] found = ways.computeIfAbsent(corpus.passage(partners[one][i]).column(), column -> new double[ONE_OF_OTHER + 1]);
            int at = Arrays.binarySearch(partners[other], partners[one][i]);
            double there = at < 0 ? 0 : scores[other][at];
            if (side == 0) {
                found[WEAKER] = Math.max(found[WEAKER], Math.min(scores[one][i], there));
                found[PRODUCTS] += scores[one][i] * there;
            }
            if (scores[one][i] > found[bestAt]) {
                found[bestAt] = scores[one][i];
                found[bestAt + 1] = there;
            }
        }
    }

    /** The names of the features, by their ordinals. */
    static List<String> names() {
        List<String> names = new ArrayList<>();
        for (Feature feature : Feature.values()) {
            names.add(feature.name().toLowerCase(java.util.Locale.ROOT));
        }
        return names;
    }
}
