package org.duizhao.align.pair;

import java.util.Comparator;
import java.util.List;

/**
 * The most that trees can come to where only some features are known. It is worked out for every pair that is looked at, and most pairs
 * are done with after a few trees. Immutable.
 */
final class TreeCeiling {

    /** Sums in another order differ by far less, and no pair is refused wrongly. */
    private static final double ROUNDING = 1e-6;

    private final double base;
    /** By trees, those first whose leaves differ most; the greatest leaf of all trees from here on, one more at the end. */
    private final int[] roots;
    private final double[] rest;
    /** All nodes, one after the other. Where a feature is asked that is not known, a node is as a leaf: {@code −1}. */
    private final int[] features;
    private final double[] most;
    private final int[] left;
    private final int[] right;
    private final double[] greatest;

    /** @param known by the numbers of the features */
    TreeCeiling(BoostedTrees trees, boolean[] known) {
        base = trees.base();
        List<List<BoostedTrees.Node>> all = trees.trees().stream().sorted(Comparator.comparingDouble(TreeCeiling::fall).reversed()).toList();
        int size = all.stream().mapToInt(List::size).sum();
        roots = new int[all.size()];
        rest = new double[all.size() + 1];
        features = new int[size];
        most = new double[size];
        left = new int[size];
        right = new int[size];
        greatest = new double[size];
        int at = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = at;
            at = add(all.get(tree), at, known);
        }
        for (int tree = roots.length - 1; tree >= 0; tree--) {
            rest[tree] = rest[tree + 1] + greatest[roots[tree]];
        }
    }

    private int add(List<BoostedTrees.Node> tree, int root, boolean[] known) {
        for (int i = tree.size() - 1; i >= 0; i--) { // children come after their parents
            BoostedTrees.Node node = tree.get(i);
            int at = root + i;
            left[at] = root + node.left();
            right[at] = root + node.right();
            most[at] = node.most();
            features[at] = node.isLeaf() || !known[node.feature()] ? -1 : node.feature();
            greatest[at] = node.isLeaf() ? node.value() : Math.max(greatest[left[at]], greatest[right[at]]);
        }
        return root + tree.size();
    }

    /** By how much the greatest leaf exceeds what is usual. */
    private static double fall(List<BoostedTrees.Node> tree) {
        return tree.stream().filter(BoostedTrees.Node::isLeaf).mapToDouble(BoostedTrees.Node::value).max().orElse(0) - tree.get(0).value();
    }

    /** Where these are known. */
    static TreeCeiling of(BoostedTrees trees, List<Feature> known) {
        boolean[] all = new boolean[PairModel.NAMES.size()];
        known.forEach(feature -> all[feature.ordinal()] = true);
        return new TreeCeiling(trees, all);
    }

    /**
     * Whether the log-odds may come to so much, whatever the features are that are not known; never false where they do.
     *
     * @param measured by the numbers of the features; those that are not known are not looked at
     * @param logOdds  what is to be reached
     */
    boolean mayReach(double[] measured, double logOdds) {
        double sum = base;
        double needed = logOdds - ROUNDING;
        for (int tree = 0; tree < roots.length; tree++) {
            if (sum + rest[tree] < needed) {
                return false;
            }
            int node = roots[tree];
            while (features[node] >= 0) {
                node = measured[features[node]] <= most[node] ? left[node] : right[node];
            }
            sum += greatest[node];
        }
        return sum >= needed;
    }
}
