package org.duizhao.train;

import org.duizhao.align.pair.BoostedTrees;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/**
 * Boosted trees for a probability (Friedman; second-order steps as in XGBoost and LightGBM): each tree corrects what the sum of those before
 * it gets wrong. The same examples in the same order give the same trees, whatever the number of threads.
 */
final class TreeLearner {

    /** So many models are learned from other parts of the examples and other features, and their log-odds averaged: that steadies them. */
    private static final int MODELS = 2;
    private static final int TREES = 130;
    private static final double RATE = 0.12;
    private static final double SHARE_OF_EXAMPLES = 0.7;
    private static final double SHARE_OF_FEATURES = 0.3;
    private static final long SEED = 1;

    private final Bins bins;
    private final double[] same;
    private final double[] weights;
    private final int[] usable;
    private final double[] odds;
    private final double[] slopes;
    private final double[] curves;

    /** @param usable the numbers of the features that may be asked for */
    TreeLearner(List<double[]> examples, double[] same, double[] weights, int[] usable) {
        this.bins = new Bins(examples, examples.get(0).length);
        this.same = same;
        this.weights = weights;
        this.usable = usable;
        odds = new double[same.length];
        slopes = new double[same.length];
        curves = new double[same.length];
    }

    BoostedTrees learn() {
        double right = IntStream.range(0, same.length).mapToDouble(i -> same[i] * weights[i]).sum();
        double base = StrictMath.log(right / (Arrays.stream(weights).sum() - right));
        List<List<BoostedTrees.Node>> trees = new ArrayList<>();
        for (int model = 0; model < MODELS; model++) {
            Arrays.fill(odds, base);
            trees.addAll(grown(new SplittableRandom(SEED + model)));
        }
        return new BoostedTrees(base, trees);
    }

    /** The trees of one model, each of which counts as one of {@link #MODELS}. */
    private List<List<BoostedTrees.Node>> grown(SplittableRandom random) {
        List<List<BoostedTrees.Node>> trees = new ArrayList<>();
        for (int i = 0; i < TREES; i++) {
            step();
            int[] some = IntStream.range(0, same.length).filter(example -> random.nextDouble() < SHARE_OF_EXAMPLES).toArray();
            List<BoostedTrees.Node> tree = new TreeGrower(bins, slopes, curves, features(random)).grow(some, RATE);
            bins.addTo(odds, tree);
            trees.add(tree.stream().map(node -> new BoostedTrees.Node(node.feature(), node.most(), node.left(), node.right(),
                    TreeGrower.rounded(node.value() / MODELS))).toList());
        }
        return trees;
    }

    private void step() {
        for (int i = 0; i < same.length; i++) {
            double probability = 1 / (1 + StrictMath.exp(-odds[i]));
            slopes[i] = weights[i] * (probability - same[i]);
            curves[i] = weights[i] * probability * (1 - probability);
        }
    }

    /** Some of the usable features, in order. */
    private int[] features(SplittableRandom random) {
        int[] mixed = usable.clone();
        for (int i = mixed.length - 1; i > 0; i--) {
            int other = random.nextInt(i + 1);
            int kept = mixed[i];
            mixed[i] = mixed[other];
            mixed[other] = kept;
        }
        return Arrays.stream(mixed).limit(Math.max(1, Math.round(mixed.length * SHARE_OF_FEATURES))).sorted().toArray();
    }
}
