package org.duizhao.align.pair;

import java.util.Arrays;

/** Measures and scores one pair after another. Thread-safe. */
final class PairMeasurer {

    /** No probability rounds to 1 whose log-odds are less. */
    private static final double CERTAIN = 20;

    private final Corpus corpus;
    private final BoostedTrees trees;
    private final Kinship kinship;
    private final PairFeatures features;
    private final TreeCeiling ceiling;

    PairMeasurer(Corpus corpus, PairModel model, PairFeatures features) {
        this.corpus = corpus;
        this.features = features;
        trees = model.trees();
        kinship = new Kinship(corpus, model.kin());
        ceiling = TreeCeiling.of(trees, Arrays.asList(Feature.values()));
    }

    /** A number for every feature, by its ordinal. */
    double[] values(Pair pair) {
        return features.of(pair);
    }

    /** The same; null where the score is below {@code least}, which mostly shows before all trees are walked. */
    double[] values(Pair pair, double least) {
        double kin = kin(pair);
        if (kin < least) {
            return null;
        }
        double needed = least / kin;
        double logOdds = Math.min(CERTAIN, StrictMath.log(needed / (1 - needed)));
        double[] values = features.of(pair);
        return ceiling.mayReach(values, logOdds) && score(pair, values) >= least ? values : null;
    }

    /** The probability, 0 to 1. */
    double score(Pair pair, double[] values) {
        return trees.probability(values) * kin(pair);
    }

    /** How alike the two are at first sight, −1 to 1. */
    double likeness(Pair pair) {
        return features.likeness(pair);
    }

    private double kin(Pair pair) {
        return kinship.of(corpus.passage(pair.first()).column(), corpus.passage(pair.second()).column());
    }
}
