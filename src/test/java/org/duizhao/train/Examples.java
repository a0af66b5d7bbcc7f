package org.duizhao.train;

import org.duizhao.encode.VectorSource;

import java.util.ArrayList;
import java.util.List;

/**
 * What is learned from a set; doubtful pairs are left out.
 *
 * @param whole  all its notices
 * @param values what was measured of each pair
 * @param same   1 where the pair states the same, else 0
 */
record Examples(Looked whole, List<double[]> values, List<Double> same) {

    /** @param vectors none to learn from words alone */
    static Examples of(AlignedSet set, VectorSource vectors) {
        Examples examples = new Examples(Looked.of(set, set.notices(), vectors), new ArrayList<>(), new ArrayList<>());
        examples.add(examples.whole);
        return examples;
    }

    private void add(Looked looked) {
        for (int i = 0; i < looked.pairs().size(); i++) {
            AlignedSet.Verdict verdict = looked.verdict(looked.pairs().get(i));
            if (verdict != AlignedSet.Verdict.DOUBTFUL) {
                values.add(looked.values().get(i));
                same.add(verdict == AlignedSet.Verdict.SAME ? 1.0 : 0.0);
            }
        }
    }

    /** What each pair counts: sets of many pairs weigh more than others, but less than by their number. */
    double weight() {
        return 1 / Math.sqrt(same.stream().mapToDouble(Double::doubleValue).sum());
    }
}
