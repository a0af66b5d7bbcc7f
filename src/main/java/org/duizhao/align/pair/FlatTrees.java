package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The nodes of all trees in a few arrays, for every pair walks down every tree. A node's children stand beside each other; a leaf leads to
 * itself, so that all walks down a tree are equally long. What a step goes by is worked out, not asked, and four pairs walk down a tree
 * side by side: a processor that has nothing to guess and four things to do at a time is three times as quick. Immutable.
 */
final class FlatTrees {

    /** Walks side by side. */
    private static final int ABREAST = 4;
    private static final int SIGN = 63;
    /** Bits of a feature: 0 to 63. */
    private static final int FEATURE = 6;
    private static final int FEATURES = (1 << FEATURE) - 1;

    private final int[] roots;
    /** By trees, how many steps lead to the lowest leaf. */
    private final int[] depths;
    /** What a step goes by, in one number: the place of the left child, of a leaf its own, and in the low bits the feature that is asked for. */
    private final int[] steps;
    private final double[] most;
    private final double[] values;
    /** By nodes, where the steps of the way down to a leaf begin; one more at the end. */
    private final int[] ways;
    /** By steps, the feature that was asked for, and by how much the value rose. */
    private final int[] askedOnWay;
    private final double[] raisedOnWay;

    /** @param trees each with its nodes, the root first */
    FlatTrees(List<List<BoostedTrees.Node>> trees) {
        int size = trees.stream().mapToInt(List::size).sum();
        roots = new int[trees.size()];
        depths = new int[trees.size()];
        steps = new int[size];
        most = new double[size];
        values = new double[size];
        int root = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = root;
            depths[tree] = lay(trees.get(tree), root);
            root += trees.get(tree).size();
        }
        ways = new int[size + 1];
        List<Integer> asked = new ArrayList<>();
        List<Double> rise = new ArrayList<>();
        int[] above = above();
        for (int node = 0; node < size; node++) {
            ways[node] = asked.size();
            if (left(node) == node) {
                addWay(above, node, asked, rise);
            }
        }
        ways[size] = asked.size();
        askedOnWay = asked.stream().mapToInt(Integer::intValue).toArray();
        raisedOnWay = rise.stream().mapToDouble(Double::doubleValue).toArray();
    }

    /** By nodes, the parent of each; of a root −1. */
    private int[] above() {
        int[] above = new int[steps.length];
        Arrays.fill(above, -1);
        for (int node = 0; node < steps.length; node++) {
            if (left(node) != node) {
                above[left(node)] = node;
                above[left(node) + 1] = node;
            }
        }
        return above;
    }

    /** The place of the left child, the right one is the next; of a leaf its own. */
    private int left(int node) {
        return steps[node] >>> FEATURE;
    }

    private void addWay(int[] above, int node, List<Integer> asked, List<Double> rise) {
        if (above[node] >= 0) {
            addWay(above, above[node], asked, rise);
            asked.add(steps[above[node]] & FEATURES);
            rise.add(values[node] - values[above[node]]);
        }
    }

    /** Level by level. @return how many steps lead to the lowest leaf */
    private int lay(List<BoostedTrees.Node> tree, int root) {
        List<Integer> level = List.of(0);
        int at = root;
        int depth = 0;
        while (true) {
            List<Integer> next = new ArrayList<>();
            int nextAt = at + level.size();
            for (int number : level) {
                BoostedTrees.Node node = tree.get(number);
                values[at] = node.value();
                most[at] = node.isLeaf() ? Double.POSITIVE_INFINITY : node.most() + 0.0; // no −0: its difference from 0 would be negative
                steps[at] = (node.isLeaf() ? at : nextAt + next.size()) << FEATURE | Math.max(0, node.feature());
                if (!node.isLeaf()) {
                    next.addAll(List.of(node.left(), node.right()));
                }
                at++;
            }
            if (next.isEmpty()) {
                return depth;
            }
            level = next;
            depth++;
        }
    }

    /** The leaves to which numbers lead, of each in the order of the trees. @param measured all finite */
    int[][] leaves(double[][] measured) {
        int[][] leaves = new int[measured.length][roots.length];
        int whole = measured.length / ABREAST * ABREAST;
        for (int tree = 0; tree < roots.length; tree++) {
            for (int i = 0; i < whole; i += ABREAST) {
                findFour(tree, i, leaves, measured);
            }
            for (int i = whole; i < measured.length; i++) {
                leaves[i][tree] = leaf(tree, measured[i]);
            }
        }
        return leaves;
    }

    private void findFour(int tree, int at, int[][] leaves, double[][] measured) {
        double[] one = measured[at];
        double[] two = measured[at + 1];
        double[] three = measured[at + 2];
        double[] four = measured[at + 3];
        int first = roots[tree];
        int second = first;
        int third = first;
        int fourth = first;
        int[] ways = steps; // in local variables: this runs for every pair
        double[] limits = most;
        for (int step = depths[tree]; step > 0; step--) {
            int way = ways[first];
            int secondWay = ways[second];
            int thirdWay = ways[third];
            int fourthWay = ways[fourth];
            first = (way >>> FEATURE) + right(limits[first], one[way & FEATURES]);
            second = (secondWay >>> FEATURE) + right(limits[second], two[secondWay & FEATURES]);
            third = (thirdWay >>> FEATURE) + right(limits[third], three[thirdWay & FEATURES]);
            fourth = (fourthWay >>> FEATURE) + right(limits[fourth], four[fourthWay & FEATURES]);
        }
        leaves[at][tree] = first;
        leaves[at + 1][tree] = second;
        leaves[at + 2][tree] = third;
        leaves[at + 3][tree] = fourth;
    }

    private int leaf(int tree, double[] measured) {
        int node = roots[tree];
        for (int step = depths[tree]; step > 0; step--) {
            node = left(node) + right(most[node], measured[steps[node] & FEATURES]);
        }
        return node;
    }

    /** 1 where the value is greater than the limit, else 0: the sign of their difference. */
    private static int right(double limit, double value) {
        return (int) (Double.doubleToRawLongBits(limit - value) >>> SIGN);
    }

    /** What leaves add to a base, in the order of the trees. @param leaves one of each tree */
    double sum(double base, int[] leaves) {
        double sum = base;
        for (int leaf : leaves) {
            sum += values[leaf];
        }
        return sum;
    }

    /**
     * By nodes, by how much the features of each kind together raised the value on the way down to a leaf: that of node {@code n} and kind {@code k} stands
     * at {@code n * kinds + k}.
     *
     * @param kindOf of each feature @param kinds how many there are
     */
    double[] raisedByKind(int[] kindOf, int kinds) {
        double[] raised = new double[values.length * kinds];
        for (int node = 0; node < values.length; node++) {
            for (int step = ways[node]; step < ways[node + 1]; step++) {
                raised[node * kinds + kindOf[askedOnWay[step]]] += raisedOnWay[step];
            }
        }
        return raised;
    }

    /** By how much each feature raised the sum of the values on the ways down to these leaves. @param leaves one of each tree */
    double[] raised(int[] leaves, int features) {
        double[] raised = new double[features];
        for (int leaf : leaves) {
            for (int step = ways[leaf]; step < ways[leaf + 1]; step++) {
                raised[askedOnWay[step]] += raisedOnWay[step];
            }
        }
        return raised;
    }
}
