package org.duizhao.train;

import org.duizhao.align.pair.BoostedTrees;
import org.duizhao.align.pair.PairModel.Thresholds;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what probabilities mean, from those that models give to sets they have not seen. */
final class Calibration {

    /**
     * From this cosine of the counts of bigrams on two notices are of one subject. Work-safety notices of different provinces' counties come
     * out at 0.75 and more, short ones in words of their own at 0.44 and more, notices on different subjects at 0.11 to 0.34.
     */
    static final double KIN = 0.42;
    /** What is called sure is right four times of five. */
    private static final double SURE = 0.8;
    /** A reference to a measure may be less sure than a link. */
    private static final double REFERENCE = 0.5;
    private static final int STEPS = 100;

    private final Map<Examples, double[]> probabilities = new LinkedHashMap<>();

    /** @param unseen for each set a model that has not seen it */
    Calibration(Map<Examples, BoostedTrees> unseen) {
        unseen.forEach((set, trees) -> {
            double[] found = new double[set.size()];
            for (int i = 0; i < found.length; i++) {
                found[i] = trees.probability(set.values()[i]);
            }
            probabilities.put(set, found);
        });
    }

    Thresholds ofAll() {
        return of(List.copyOf(probabilities.keySet()));
    }

    Thresholds without(Examples left) {
        return of(probabilities.keySet().stream().filter(set -> set != left).toList());
    }

    /** The link where F1 is best on average; sure from where on average so many are right. */
    private Thresholds of(List<Examples> sets) {
        double link = 0;
        double best = -1;
        double sure = 1 - 1.0 / STEPS;
        List<Double> steps = new ArrayList<>();
        for (int i = 1; i < STEPS; i++) {
            steps.add((double) i / STEPS);
        }
        for (double step : steps) {
            double f1 = sets.stream().mapToDouble(set -> score(set, step).f1()).average().orElse(0);
            if (f1 > best) {
                best = f1;
                link = step;
            }
        }
        for (int i = steps.size() - 1; i >= 0 && steps.get(i) >= link; i--) {
            double step = steps.get(i);
            if (sets.stream().mapToDouble(set -> score(set, step).precision()).average().orElse(0) >= SURE) {
                sure = step;
            }
        }
        return new Thresholds(Math.rint(link * REFERENCE * STEPS) / STEPS, link, sure);
    }

    Score score(Examples set, double threshold) {
        double[] found = probabilities.get(set);
        int right = 0;
        int said = 0;
        for (int i = 0; i < found.length; i++) {
            if (found[i] >= threshold) {
                said++;
                right += (int) set.same()[i];
            }
        }
        return Score.of(right, said, set.truths());
    }
}
