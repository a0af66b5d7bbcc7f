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
    private final List<SparseVector> notices = new ArrayList<>();

    /** @param kin from this cosine on two notices are of one subject */
    Kinship(Corpus corpus, double kin) {
        this.kin = kin;
        Map<String, Integer> numbers = new HashMap<>();
        corpus.columns().forEach(column -> notices.add(null));
        List<TreeMap<Integer, Double>> counts = new ArrayList<>();
        corpus.columns().forEach(column -> counts.add(new TreeMap<>()));
        for (Passage passage : corpus.passages()) {
            for (String gram : MeasureWording.grams(passage.wording(), 2)) {
                int number = numbers.computeIfAbsent(gram, key -> numbers.size());
                counts.get(passage.column()).merge(number, 1.0, Double::sum);
            }
        }
        for (int column = 0; column < counts.size(); column++) {
            notices.set(column, new SparseVector(counts.get(column)).unit());
        }
    }

    /** 1 for notices of one subject, less for others, 0 for notices without a common word. */
    double of(int column, int otherColumn) {
        double share = Math.min(1, notices.get(column).dot(notices.get(otherColumn)) / kin);
        return share * share * share;
    }
}
