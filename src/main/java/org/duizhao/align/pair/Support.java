package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

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

    /** What leads from two measures to a third notice. */
    private static final class Ways {
        private double weaker;
        private double products;
        private double against;
    }

    private final Corpus corpus;
    private final int[][] partners;
    private final double[][] scores;
    private final boolean[][] linked;

    /** @param links by the pairs alone */
    public Support(Corpus corpus, List<Link> links) {
        this.corpus = corpus;
        List<TreeMap<Integer, Double>> found = new ArrayList<>();
        corpus.passages().forEach(passage -> found.add(new TreeMap<>()));
        linked = new boolean[corpus.columns().size()][corpus.columns().size()];
        for (Link link : links) {
            int column = corpus.passage(link.pair().first()).column();
            int other = corpus.passage(link.pair().second()).column();
            linked[column][other] |= link.score() >= OF_THEIR_SUBJECT;
            linked[other][column] |= link.score() >= OF_THEIR_SUBJECT;
            found.get(link.pair().first()).put(link.pair().second(), link.score());
            found.get(link.pair().second()).put(link.pair().first(), link.score());
        }
        partners = found.stream().map(map -> map.keySet().stream().mapToInt(Integer::intValue).toArray()).toArray(int[][]::new);
        scores = found.stream().map(map -> map.values().stream().mapToDouble(Double::doubleValue).toArray()).toArray(double[][]::new);
    }

    /** A number for every feature, by its ordinal, the same either way round; empty where there is no third notice to ask. */
    public Optional<double[]> of(Link link) {
        int a = link.pair().first();
        int b = link.pair().second();
        Set<Integer> thirds = thirds(corpus.passage(a).column(), corpus.passage(b).column());
        if (thirds.isEmpty()) {
            return Optional.empty();
        }
        Map<Integer, Ways> byColumn = new TreeMap<>();
        add(a, b, byColumn);
        add(b, a, byColumn);
        byColumn.keySet().retainAll(thirds);
        double best = 0;
        double against = 0;
        double paths = 0;
        for (Ways ways : byColumn.values()) {
            best = Math.max(best, ways.weaker);
            against += ways.against;
            paths += ways.products;
        }
        double own = Math.max(SMALLEST, Math.min(1 - SMALLEST, link.score()));
        return Optional.of(new double[] {
                StrictMath.log(own / (1 - own)), best, against / thirds.size(), StrictMath.log(1 + paths / thirds.size())});
    }

    private Set<Integer> thirds(int column, int other) {
        Set<Integer> thirds = new TreeSet<>();
        for (int third = 0; third < linked.length; third++) {
            if (third != column && third != other && (linked[column][third] || linked[other][third])) {
                thirds.add(third);
            }
        }
        return thirds;
    }

    private void add(int one, int other, Map<Integer, Ways> byColumn) {
        int from = 0;
        while (from < partners[one].length) {
            int column = corpus.passage(partners[one][from]).column();
            Ways ways = byColumn.computeIfAbsent(column, none -> new Ways());
            ways.products = 0; // the same from either side
            double best = 0;
            double there = 0;
            int to = from;
            for (; to < partners[one].length && corpus.passage(partners[one][to]).column() == column; to++) {
                double here = scores[one][to];
                int at = Arrays.binarySearch(partners[other], partners[one][to]);
                double beyond = at < 0 ? 0 : scores[other][at];
                ways.weaker = Math.max(ways.weaker, Math.min(here, beyond));
                ways.products += here * beyond;
                if (here > best) {
                    best = here;
                    there = beyond;
                }
            }
            ways.against = Math.max(ways.against, best - there);
            from = to;
        }
    }
}
