package org.duizhao.train;

import org.duizhao.align.pair.BoostedTrees;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What the trainer learns: trees that find a rule hidden among noise, whatever the number of threads, and scores that count right. */
class LearningTest {

    private static final int EXAMPLES = 600;

    /** Same where the first feature is above 0.5 and the second below 0.4; the third is noise. */
    private static List<double[]> examples(int count, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<double[]> examples = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            examples.add(new double[] {random.nextDouble(), random.nextDouble(), random.nextDouble()});
        }
        return examples;
    }

    private static double same(double[] example) {
        return example[0] > 0.5 && example[1] < 0.4 ? 1 : 0;
    }

    private static BoostedTrees learned(List<double[]> examples) {
        double[] weights = new double[examples.size()];
        Arrays.fill(weights, 1);
        return new TreeLearner(examples, examples.stream().mapToDouble(LearningTest::same).toArray(), weights, new int[] {0, 1, 2}).learn();
    }

    @Test
    void treesFindARuleInExamplesThatTheyHaveNotSeen() {
        BoostedTrees trees = learned(examples(EXAMPLES, 1));
        List<double[]> unseen = examples(EXAMPLES, 2);
        long right = unseen.stream().filter(example -> trees.probability(example) > 0.5 == same(example) > 0.5).count();
        assertTrue(right > 0.95 * EXAMPLES, "right " + right);
    }

    @Test
    void theSameExamplesGiveTheSameTrees() {
        List<double[]> asked = examples(50, 3);
        BoostedTrees first = learned(examples(EXAMPLES, 1));
        BoostedTrees second = learned(examples(EXAMPLES, 1));
        asked.forEach(example -> assertEquals(first.probability(example), second.probability(example)));
    }

    @Test
    void aFeatureThatMayNotBeAskedForChangesNothing() {
        List<double[]> examples = examples(EXAMPLES, 1);
        double[] weights = new double[EXAMPLES];
        Arrays.fill(weights, 1);
        BoostedTrees trees = new TreeLearner(examples, examples.stream().mapToDouble(LearningTest::same).toArray(), weights, new int[] {1}).learn();
        assertEquals(trees.probability(new double[] {0, 0.2, 0}), trees.probability(new double[] {1, 0.2, 1}));
    }

    @Test
    void binsPartTheValuesAtTheirBorders() {
        List<double[]> examples = examples(EXAMPLES, 4);
        Bins bins = new Bins(examples, 3);
        for (int i = 0; i < EXAMPLES; i++) {
            for (int border = 0; border < bins.borders(0); border++) {
                assertEquals(examples.get(i)[0] <= bins.border(0, border), bins.bin(0, i) <= border, "example " + i);
            }
        }
    }

    @Test
    void whatTreesSayOfExamplesInBinsIsWhatTheySayOfTheirValues() {
        List<double[]> examples = examples(EXAMPLES, 1);
        Bins bins = new Bins(examples, 3);
        BoostedTrees trees = learned(examples);
        double[] sums = new double[EXAMPLES];
        trees.trees().forEach(tree -> bins.addTo(sums, tree));
        double base = logOdds(trees.probability(examples.get(0))) - sums[0];
        for (int i = 0; i < EXAMPLES; i++) {
            assertEquals(logOdds(trees.probability(examples.get(i))), base + sums[i], 1e-9);
        }
    }

    private static double logOdds(double probability) {
        return Math.log(probability / (1 - probability));
    }

    @Test
    void aFeatureOfOneValueHasNoBorder() {
        assertEquals(0, new Bins(List.of(new double[] {1}, new double[] {1}), 1).borders(0));
    }

    @Test
    void aScoreIsPrecisionRecallAndTheirHarmonicMean() {
        assertEquals(new Score(0.5, 0.25, 1.0 / 3), Score.of(1, 2, 4));
        assertEquals(new Score(0, 0, 0), Score.of(0, 0, 0));
        assertEquals(new Score(0, 0, 0), Score.of(0, 3, 0));
    }
}
