package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A sum of small decision trees: log-odds. Each node of a tree holds what is to be expected there, so that every step down says how much a
 * feature changes. Immutable.
 */
public final class BoostedTrees {

    private final double base;
    private final List<List<Node>> trees;
    private final FlatTrees flat;

    /**
     * A node of a tree.
     *
     * @param feature the number of the feature that is asked for; −1 at a leaf
     * @param most    values up to this go left, others right
     * @param left    the place of the left child in the tree
     * @param right   the place of the right child
     * @param value   the mean of the leaves below, weighted by how many examples came to each; a leaf's own value
     */
    public record Node(int feature, double most, int left, int right, double value) {
        boolean isLeaf() {
            return feature < 0;
        }
    }

    /**
     * @param base  the log-odds before anything is known
     * @param trees the trees, each with its nodes in an order in which children come after their parents
     */
    public BoostedTrees(double base, List<List<Node>> trees) {
        this.base = base;
        this.trees = trees.stream().map(List::copyOf).toList();
        flat = new FlatTrees(this.trees);
    }

    /** The trees, each with its nodes. */
    public List<List<Node>> trees() {
        return trees;
    }

    /** The probability, 0 to 1. @param measured by the numbers of the features, all finite */
    public double probability(double[] measured) {
        return probability(leaves(new double[][] {measured})[0]);
    }

    /** By how much each feature raised the log-odds above what is usual; together they are the whole difference. */
    double[] contributions(double[] measured) {
        return flat.raised(leaves(new double[][] {measured})[0], measured.length);
    }

    /** The leaves to which the numbers of many pairs lead, quicker together than one by one. @param measured by the numbers of the features, all finite */
    int[][] leaves(double[][] measured) {
        return flat.leaves(measured);
    }

    /** As {@link #probability(double[])}. @param leaves of one pair */
    double probability(int[] leaves) {
        return 1 / (1 + StrictMath.exp(-flat.sum(base, leaves)));
    }

    /** As {@link FlatTrees#raisedByKind}. */
    double[] contributionsByKind(int[] kindOf, int kinds) {
        return flat.raisedByKind(kindOf, kinds);
    }

    /**
     * Trees from the rows of a table: {@code base VALUE}, then for each node {@code node TREE FEATURE MOST LEFT RIGHT VALUE} or
     * {@code leaf TREE VALUE}.
     *
     * @param names of the features, by their numbers
     * @throws IllegalArgumentException where a row is of no such form, a feature unknown, or a child does not come after its parent
     */
    static BoostedTrees read(List<List<String>> rows, List<String> names) {
        double base = 0;
        List<List<Node>> trees = new ArrayList<>();
        for (List<String> row : rows) {
            if (row.get(0).equals("base")) {
                base = Double.parseDouble(row.get(1));
                continue;
            }
            int tree = Integer.parseInt(row.get(1));
            if (tree == trees.size()) {
                trees.add(new ArrayList<>());
            }
            trees.get(tree).add(row.get(0).equals("leaf") ? new Node(-1, 0, 0, 0, Double.parseDouble(row.get(2))) : node(row, names));
        }
        trees.forEach(BoostedTrees::check);
        return new BoostedTrees(base, trees);
    }

    private static Node node(List<String> row, List<String> names) {
        int feature = names.indexOf(row.get(2));
        if (feature < 0 || !row.get(0).equals("node")) {
            throw new IllegalArgumentException("no such row or feature: " + row);
        }
        return new Node(feature, Double.parseDouble(row.get(3)), Integer.parseInt(row.get(4)), Integer.parseInt(row.get(5)),
                Double.parseDouble(row.get(6)));
    }

    private static void check(List<Node> tree) {
        for (int i = 0; i < tree.size(); i++) {
            Node node = tree.get(i);
            if (!node.isLeaf() && (Math.min(node.left(), node.right()) <= i || Math.max(node.left(), node.right()) >= tree.size())) {
                throw new IllegalArgumentException("a child of node " + i + " is not below it");
            }
        }
    }

    /** The rows that {@link #read} reads. */
    public List<String> rows(List<String> names) {
        List<String> rows = new ArrayList<>(List.of("base\t" + base));
        for (int tree = 0; tree < trees.size(); tree++) {
            for (Node node : trees.get(tree)) {
                List<Object> cells = node.isLeaf() ? Arrays.asList("leaf", tree, node.value())
                        : Arrays.asList("node", tree, names.get(node.feature()), node.most(), node.left(), node.right(), node.value());
                rows.add(String.join("\t", cells.stream().map(String::valueOf).toList()));
            }
        }
        return rows;
    }
}
