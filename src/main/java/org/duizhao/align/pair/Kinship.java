package org.duizhao.align.pair;

import org.duizhao.language.MeasureWording;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

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
        TermNumbers numbers = new TermNumbers();
        int[][] counts = new int[corpus.columns().size()][0];
        for (Passage passage : corpus.passages()) {
            for (long pair : MeasureWording.pieces(passage.wording(), 2)) {
                int number = numbers.of(pair);
                int[] own = counts[passage.column()];
                counts[passage.column()] = number < own.length ? own : Arrays.copyOf(own, 2 * number + 1);
                counts[passage.column()][number]++;
            }
        }
        List<SparseVector> notices = Arrays.stream(counts).map(Kinship::vector).map(SparseVector::unit).toList();
        kinships = notices.stream().map(one -> notices.stream().mapToDouble(other -> kinship(one.dot(other))).toArray()).toArray(double[][]::new);
    }

    private static SparseVector vector(int[] counts) {
        int[] dimensions = IntStream.range(0, counts.length).filter(number -> counts[number] > 0).toArray();
        return new SparseVector(dimensions, Arrays.stream(dimensions).mapToDouble(number -> counts[number]).toArray());
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
