package org.duizhao.align.pair;

import java.util.ArrayList;
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

    private final int[] roots;
    /** By trees, how many steps lead to the lowest leaf. */
    private final int[] depths;
    private final int[] features;
    private final double[] most;
    /** The place of the left child; the right one is the next. Of a leaf its own. */
    private final int[] below;
    private final double[] values;

    /** @param trees each with its nodes, the root first */
    FlatTrees(List<List<BoostedTrees.Node>> trees) {
        int size = trees.stream().mapToInt(List::size).sum();
        roots = new int[trees.size()];
        depths = new int[trees.size()];
        features = new int[size];
        most = new double[size];
        below = new int[size];
        values = new double[size];
        int root = 0;
        for (int tree = 0; tree < roots.length; tree++) {
            roots[tree] = root;
            depths[tree] = lay(trees.get(tree), root);
            root += trees.get(tree).size();
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
                features[at] = Math.max(0, node.feature());
                most[at] = node.isLeaf() ? Double.POSITIVE_INFINITY : node.most() + 0.0; // no −0: its difference from 0 would be negative
                below[at] = node.isLeaf() ? at : nextAt + next.size();
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

    /** Adds to each sum the leaves to which its numbers lead, tree by tree. @param measured all finite */
    void addTo(double[] sums, double[][] measured) {
        int whole = sums.length / ABREAST * ABREAST;
        for (int tree = 0; tree < roots.length; tree++) {
            for (int i = 0; i < whole; i += ABREAST) {
                addFour(tree, i, sums, measured);
            }
            for (int i = whole; i < sums.length; i++) {
                sums[i] += values[leaf(tree, measured[i])];
            }
        }
    }

    private void addFour(int tree, int at, double[] sums, double[][] measured) {
        double[] one = measured[at];
        double[] two = measured[at + 1];
        double[] three = measured[at + 2];
        double[] four = measured[at + 3];
        int first = roots[tree];
        int second = first;
        int third = first;
        int fourth = first;
        int[] asked = features; // in local variables: this runs for every pair
        double[] limits = most;
        int[] children = below;
        for (int step = depths[tree]; step > 0; step--) {
            first = children[first] + right(limits[first], one[asked[first]]);
            second = children[second] + right(limits[second], two[asked[second]]);
            third = children[third] + right(limits[third], three[asked[third]]);
            fourth = children[fourth] + right(limits[fourth], four[asked[fourth]]);
        }
        sums[at] += values[first];
        sums[at + 1] += values[second];
        sums[at + 2] += values[third];
        sums[at + 3] += values[fourth];
    }

    private int leaf(int tree, double[] measured) {
        int node = roots[tree];
        for (int step = depths[tree]; step > 0; step--) {
            node = child(node, measured);
        }
        return node;
    }

    private int child(int node, double[] measured) {
        return below[node] + right(most[node], measured[features[node]]);
    }

    /** 1 where the value is greater than the limit, else 0: the sign of their difference. */
    private static int right(double limit, double value) {
        return (int) (Double.doubleToRawLongBits(limit - value) >>> SIGN);
    }

    /** By how much each feature raised the sum of the values on the way down. */
    double[] contributions(double[] measured) {
        double[] raised = new double[measured.length];
        for (int root : roots) {
            int node = root;
            while (below[node] != node) {
                int next = child(node, measured);
                raised[features[node]] += values[next] - values[node];
                node = next;
            }
        }
        return raised;
    }
}
