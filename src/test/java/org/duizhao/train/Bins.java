package org.duizhao.train;

import org.duizhao.align.pair.BoostedTrees;

import java.util.Arrays;
import java.util.List;

/** The values of each feature sorted into few bins of about as many examples each. */
final class Bins {

    static final int MOST = 64;
    /** Borders are rounded, so that the weights file is short and small differences decide nothing. */
    private static final double STEPS = 10_000;

    private final double[][] borders;
    private final byte[][] bins;

    Bins(List<double[]> examples, int features) {
        borders = new double[features][];
        bins = new byte[features][examples.size()];
        for (int feature = 0; feature < features; feature++) {
            int column = feature;
            double[] sorted = examples.stream().mapToDouble(values -> values[column]).sorted().toArray();
            double[] found = new double[MOST - 1];
            int count = 0;
            for (int i = 1; i < MOST; i++) {
                double border = Math.rint(sorted[(int) ((long) i * (sorted.length - 1) / MOST)] * STEPS) / STEPS;
                if (border < sorted[sorted.length - 1] && (count == 0 || border > found[count - 1])) {
                    found[count++] = border;
                }
            }
            borders[feature] = Arrays.copyOf(found, count);
            for (int i = 0; i < examples.size(); i++) {
                bins[feature][i] = (byte) bin(borders[feature], examples.get(i)[feature]);
            }
        }
    }

    private static int bin(double[] borders, double value) {
        int at = Arrays.binarySearch(borders, value);
        return at >= 0 ? at : -at - 1;
    }

    int features() {
        return bins.length;
    }

    /** The bin of an example: values up to the border of this number are in it or below. */
    int bin(int feature, int example) {
        return bins[feature][example];
    }

    /** Adds to each example's sum what a tree says of it. */
    void addTo(double[] sums, List<BoostedTrees.Node> tree) {
        int[] last = tree.stream().mapToInt(node -> node.feature() < 0 ? 0 : Arrays.binarySearch(borders[node.feature()], node.most())).toArray();
        BoostedTrees.Node[] nodes = tree.toArray(new BoostedTrees.Node[0]);
        for (int example = 0; example < sums.length; example++) {
            int at = 0;
            while (nodes[at].feature() >= 0) {
                at = bins[nodes[at].feature()][example] <= last[at] ? nodes[at].left() : nodes[at].right();
            }
            sums[example] += nodes[at].value();
        }
    }

    /** How many borders a feature has: one less than bins. */
    int borders(int feature) {
        return borders[feature].length;
    }

    double border(int feature, int bin) {
        return borders[feature][bin];
    }
}
