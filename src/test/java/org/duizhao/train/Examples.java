package org.duizhao.train;

import org.duizhao.encode.VectorSource;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;

/**
 * What is learned from a set; doubtful pairs are left out.
 *
 * @param whole   all its notices
 * @param values  what was measured of each pair, in all notices and in {@link Excerpts} of them
 * @param same    1 where the pair states the same, else 0
 * @param weights what each pair counts
 * @param weight  what a pair of the whole notices counts
 */
record Examples(Looked whole, List<double[]> values, List<Double> same, List<Double> weights, double weight) {

    /** What all excerpts of a set count together beside its whole notices: the more, the better short notices, the worse long ones. */
    private static final double EXCERPTS = 0.2;

    /** @param vectors none to learn from words alone */
    static Examples of(AlignedSet set, VectorSource vectors) {
        Looked whole = Looked.of(set, set.notices(), vectors);
        double right = whole.right();
        Examples examples = new Examples(whole, new ArrayList<>(), new ArrayList<>(), new ArrayList<>(), weight(right));
        examples.add(whole, examples.weight);
        List<Looked> parts = Excerpts.of(set).stream().map(notices -> Looked.of(set, notices, vectors)).toList();
        double rightOfParts = parts.stream().mapToLong(Looked::right).sum();
        parts.forEach(part -> examples.add(part, EXCERPTS * examples.weight * right / rightOfParts));
        return examples;
    }

    /** Sets of many pairs weigh more than others, but less than by their number. */
    private static double weight(double right) {
        return 1 / Math.sqrt(right);
    }

    private void add(Looked looked, double weightOfEach) {
        for (int i = 0; i < looked.pairs().size(); i++) {
            AlignedSet.Verdict verdict = looked.verdict(looked.pairs().get(i));
            if (verdict != AlignedSet.Verdict.DOUBTFUL) {
                values.add(looked.values().get(i));
                same.add(verdict == AlignedSet.Verdict.SAME ? 1.0 : 0.0);
                weights.add(weightOfEach);
            }
        }
    }
}
