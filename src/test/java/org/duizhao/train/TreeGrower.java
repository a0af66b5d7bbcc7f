package org.duizhao.train;

import org.duizhao.align.pair.BoostedTrees;
import org.duizhao.align.pair.BoostedTrees.Node;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

/** Grows one tree: the leaf that gains most by being cut in two is cut, until there are enough. */
final class TreeGrower {

    private static final int LEAVES = 24;
    private static final int FEWEST_EXAMPLES = 20;
    /** Draws the values of small leaves towards zero. */
    private static final double RIDGE = 10;
    /** Values are rounded, so that the weights file is short. */
    private static final double STEPS = 100_000;

    private record Cut(int feature, int bin, double gain) {
    }

    private final Bins bins;
    private final double[] slopes;
    private final double[] curves;
    private final int[] features;

    TreeGrower(Bins bins, double[] slopes, double[] curves, int[] features) {
        this.bins = bins;
        this.slopes = slopes;
        this.curves = curves;
        this.features = features;
    }

    /** The tree of some examples. @param rate what part of its correction is taken */
    List<Node> grow(int[] examples, double rate) {
        List<Node> nodes = new ArrayList<>();
        List<int[]> members = new ArrayList<>();
        List<Cut> cuts = new ArrayList<>();
        add(examples, rate, nodes, members, cuts);
        for (int leaves = 1; leaves < LEAVES; leaves++) {
            int best = -1;
            for (int i = 0; i < nodes.size(); i++) {
                boolean isLeaf = nodes.get(i).feature() < 0;
                if (isLeaf && cuts.get(i) != null && (best < 0 || cuts.get(i).gain() > cuts.get(best).gain())) {
                    best = i;
                }
            }
            if (best < 0) {
                break;
            }
            Cut cut = cuts.get(best);
            int[] all = members.get(best);
            nodes.set(best, new Node(cut.feature(), bins.border(cut.feature(), cut.bin()), nodes.size(), nodes.size() + 1, 0));
            add(Arrays.stream(all).filter(example -> bins.bin(cut.feature(), example) <= cut.bin()).toArray(), rate, nodes, members, cuts);
            add(Arrays.stream(all).filter(example -> bins.bin(cut.feature(), example) > cut.bin()).toArray(), rate, nodes, members, cuts);
        }
        return withMeans(nodes, members);
    }

    private void add(int[] examples, double rate, List<Node> nodes, List<int[]> members, List<Cut> cuts) {
        double slope = Arrays.stream(examples).mapToDouble(example -> slopes[example]).sum();
        double curve = Arrays.stream(examples).mapToDouble(example -> curves[example]).sum();
        nodes.add(new Node(-1, 0, 0, 0, rounded(-rate * slope / (curve + RIDGE))));
        members.add(examples);
        cuts.add(cut(examples, slope, curve));
    }

    /** The best way to cut; null where none gains. Of equal ones the first feature's. */
    private Cut cut(int[] examples, double slope, double curve) {
        return Arrays.stream(features).parallel().mapToObj(feature -> cut(feature, examples, slope, curve)).filter(Objects::nonNull)
                .min(Comparator.comparingDouble(Cut::gain).reversed().thenComparing(Cut::feature)).orElse(null);
    }

    private Cut cut(int feature, int[] examples, double slope, double curve) {
        double[] slopeOf = new double[Bins.MOST];
        double[] curveOf = new double[Bins.MOST];
        int[] countOf = new int[Bins.MOST];
        for (int example : examples) {
            int bin = bins.bin(feature, example);
            slopeOf[bin] += slopes[example];
            curveOf[bin] += curves[example];
            countOf[bin]++;
        }
        double before = slope * slope / (curve + RIDGE);
        Cut best = null;
        double left = 0;
        double leftCurve = 0;
        int count = 0;
        for (int bin = 0; bin < bins.borders(feature); bin++) {
            left += slopeOf[bin];
            leftCurve += curveOf[bin];
            count += countOf[bin];
            if (count >= FEWEST_EXAMPLES && examples.length - count >= FEWEST_EXAMPLES) {
                double right = slope - left;
                double gain = left * left / (leftCurve + RIDGE) + right * right / (curve - leftCurve + RIDGE) - before;
                if (gain > 0 && (best == null || gain > best.gain())) {
                    best = new Cut(feature, bin, gain);
                }
            }
        }
        return best;
    }

    /** Each inner node gets the mean of the leaves below it, by examples; children come after their parents. */
    private static List<Node> withMeans(List<Node> nodes, List<int[]> members) {
        List<Node> done = new ArrayList<>(nodes);
        for (int i = nodes.size() - 1; i >= 0; i--) {
            Node node = nodes.get(i);
            if (node.feature() >= 0) {
                double left = done.get(node.left()).value() * members.get(node.left()).length;
                double right = done.get(node.right()).value() * members.get(node.right()).length;
                done.set(i, new Node(node.feature(), node.most(), node.left(), node.right(), rounded((left + right) / members.get(i).length)));
            }
        }
        return done;
    }

    static double rounded(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }
}
