package org.duizhao.train;

import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Support;
import org.duizhao.align.pair.SupportModel;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Learns what third notices add: logistic regression by Newton's steps. */
final class SupportLearner {

    private static final int OWN = Support.Feature.OWN.ordinal();
    private static final int BASE = Support.Feature.values().length;
    private static final int ROUNDS = 25;
    /** Draws the weights towards what changes nothing: the own log-odds once, all else not at all. */
    private static final double RIDGE = 1;
    /** Keeps the steps finite. */
    private static final double LEAST_CURVE = 1e-4;
    private static final double STEPS = 10_000;

    private record Example(double[] values, double same, double weight) {
    }

    private final List<Example> examples = new ArrayList<>();

    /** @param links of a set by a model of pairs that has not seen it */
    void add(Examples set, List<Link> links) {
        Support support = new Support(set.whole().corpus(), links);
        for (Link link : links) {
            AlignedSet.Verdict verdict = set.whole().verdict(link.pair());
            if (verdict != AlignedSet.Verdict.DOUBTFUL) {
                support.of(link).ifPresent(values -> examples.add(
                        new Example(withBase(values), verdict == AlignedSet.Verdict.SAME ? 1 : 0, set.weight())));
            }
        }
    }

    private static double[] withBase(double[] values) {
        double[] longer = Arrays.copyOf(values, BASE + 1);
        longer[BASE] = 1;
        return longer;
    }

    SupportModel learn() {
        double mean = examples.stream().mapToDouble(Example::weight).average().orElseThrow();
        double[] weights = new double[BASE + 1];
        for (int round = 0; round < ROUNDS; round++) {
            step(weights, mean);
        }
        List<Double> rounded = Arrays.stream(weights).map(weight -> Math.rint(weight * STEPS) / STEPS).boxed().toList();
        return new SupportModel(rounded.get(BASE), rounded.subList(0, BASE));
    }

    private void step(double[] weights, double mean) {
        int size = weights.length;
        double[][] system = new double[size][size + 1];
        for (Example example : examples) {
            double[] values = example.values();
            double odds = 0;
            for (int i = 0; i < size; i++) {
                odds += weights[i] * values[i];
            }
            double probability = 1 / (1 + StrictMath.exp(-odds));
            double weight = example.weight() / mean;
            double curve = weight * Math.max(LEAST_CURVE, probability * (1 - probability));
            for (int i = 0; i < size; i++) {
                for (int j = 0; j < size; j++) {
                    system[i][j] += curve * values[i] * values[j];
                }
                system[i][size] += weight * (example.same() - probability) * values[i];
            }
        }
        for (int i = 0; i < BASE; i++) {
            system[i][i] += RIDGE;
            system[i][size] -= RIDGE * (weights[i] - (i == OWN ? 1 : 0));
        }
        double[] change = solved(system);
        for (int i = 0; i < size; i++) {
            weights[i] += change[i];
        }
    }

    /** By Gauss's elimination; the system is positive definite. */
    private static double[] solved(double[][] system) {
        int size = system.length;
        for (int i = 0; i < size; i++) {
            for (int row = i + 1; row < size; row++) {
                double factor = system[row][i] / system[i][i];
                for (int j = i; j <= size; j++) {
                    system[row][j] -= factor * system[i][j];
                }
            }
        }
        double[] solution = new double[size];
        for (int i = size - 1; i >= 0; i--) {
            double rest = system[i][size];
            for (int j = i + 1; j < size; j++) {
                rest -= system[i][j] * solution[j];
            }
            solution[i] = rest / system[i][i];
        }
        return solution;
    }
}
