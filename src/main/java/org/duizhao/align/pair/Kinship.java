package org.duizhao.align.pair;

import org.duizhao.language.MeasureWording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * How far two notices are about one subject. Notices on different subjects share openings, closings and demands for reports, word by
 * word, without requiring the same. Work-safety notices of different provinces' counties come out at 0.75 and more, short ones in words
 * of their own at 0.44 and more, notices on one campaign at 0.5 and more, notices on different subjects at 0.11 to 0.34 (cosine of the
 * counts of their character bigrams).
 */
final class Kinship {

    private final double kin;
    private final double[][] kinships;

    /** @param kin from this cosine on two notices are of one subject */
    Kinship(Corpus corpus, double kin) {
        this.kin = kin;
        Map<String, Integer> numbers = new HashMap<>();
        List<TreeMap<Integer, Double>> counts = new ArrayList<>();
        corpus.columns().forEach(column -> counts.add(new TreeMap<>()));
        for (Passage passage : corpus.passages()) {
            for (String gram : MeasureWording.grams(passage.wording(), 2)) {
                int number = numbers.computeIfAbsent(gram, key -> numbers.size());
                counts.get(passage.column()).merge(number, 1.0, Double::sum);
            }
        }
        List<SparseVector> notices = counts.stream().map(count -> new SparseVector(count).unit()).toList();
        kinships = notices.stream().map(one -> notices.stream().mapToDouble(other -> kinship(one.dot(other))).toArray()).toArray(double[][]::new);
    }

    private double kinship(double cosine) {
        double share = Math.min(1, cosine / kin);
        return share * share * share;
    }

    /** 1 for notices of one subject, less for others, 0 for notices without a common word. */
    double of(int column, int otherColumn) {
        return kinships[column][otherColumn];
    }
}
