package org.duizhao.train;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Passage;
import org.duizhao.align.pair.Topics;
import org.duizhao.encode.VectorSource;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of a set that are worth a look, measured; doubtful ones are left out.
 *
 * @param values what was measured of each
 * @param same   1 where the pair states the same, else 0
 * @param truths how many pairs of the set state the same, those that were not looked at too
 */
record Examples(String set, double[][] values, double[] same, int truths) {

    /** @param vectors none to learn from words alone */
    static Examples of(AlignedSet set, VectorSource vectors) {
        Corpus corpus = Corpus.of(set.notices());
        List<double[]> values = new ArrayList<>();
        List<Double> same = new ArrayList<>();
        new PairScorer(vectors).measure(corpus, new Topics(corpus, Codebook.shipped()), Progress.NONE, (pair, measured, score) -> {
            Passage one = corpus.passage(pair.first());
            Passage other = corpus.passage(pair.second());
            AlignedSet.Verdict verdict = set.verdict(id(corpus, one), one.measure(), id(corpus, other), other.measure());
            if (verdict != AlignedSet.Verdict.DOUBTFUL) {
                values.add(measured);
                same.add(verdict == AlignedSet.Verdict.SAME ? 1.0 : 0.0);
            }
        });
        return new Examples(set.name(), values.toArray(double[][]::new), same.stream().mapToDouble(Double::doubleValue).toArray(),
                set.truths());
    }

    private static String id(Corpus corpus, Passage passage) {
        return corpus.columns().get(passage.column()).id();
    }

    int size() {
        return same.length;
    }

    double positives() {
        double sum = 0;
        for (double one : same) {
            sum += one;
        }
        return sum;
    }
}
