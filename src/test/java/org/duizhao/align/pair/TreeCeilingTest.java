package org.duizhao.align.pair;

import org.junit.jupiter.api.Test;

import java.util.EnumSet;
import java.util.List;
import java.util.SplittableRandom;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TreeCeilingTest {

    private static final int WORDS = Feature.WORDS.ordinal();
    private static final int PLACE = Feature.PLACE.ordinal();

    /** −1, then −0.4 where words are few, else 0.6 or 1.4 by the place; then 0.1. */
    private static final BoostedTrees TREES = new BoostedTrees(-1, List.of(
            List.of(new BoostedTrees.Node(WORDS, 0.5, 1, 2, 0.2), leaf(-0.4), new BoostedTrees.Node(PLACE, 0.1, 3, 4, 0.8), leaf(0.6), leaf(1.4)),
            List.of(leaf(0.1))));

    @Test
    void whatIsNotKnownIsTakenAtItsBest() {
        TreeCeiling ceiling = TreeCeiling.of(TREES, List.of(Feature.WORDS));
        assertTrue(ceiling.mayReach(measured(0.9, 0), 0.5));
        assertFalse(ceiling.mayReach(measured(0.9, 0), 0.51));
        assertTrue(ceiling.mayReach(measured(0.2, 1), -1.3));
        assertFalse(ceiling.mayReach(measured(0.2, 1), -1.29));
    }

    @Test
    void whereAllIsKnownTheCeilingIsTheSum() {
        TreeCeiling ceiling = TreeCeiling.of(TREES, List.of(Feature.values()));
        assertTrue(ceiling.mayReach(measured(0.9, 0), -0.3));
        assertFalse(ceiling.mayReach(measured(0.9, 0), -0.29));
    }

    @Test
    void noPairIsRefusedThatTheShippedTreesWouldTake() {
        SplittableRandom random = new SplittableRandom(1);
        for (boolean meaning : List.of(true, false)) {
            BoostedTrees trees = PairModel.shipped(meaning).trees();
            Set<Feature> known = EnumSet.complementOf(EnumSet.of(Feature.PHRASES, Feature.CLAUSE_BOTH));
            TreeCeiling ceiling = TreeCeiling.of(trees, List.copyOf(known));
            TreeCeiling whole = TreeCeiling.of(trees, List.of(Feature.values()));
            for (int i = 0; i < 2000; i++) {
                double[] measured = random.doubles(Feature.values().length, -1, 3).toArray();
                double probability = trees.probability(measured);
                double logOdds = Math.log(probability / (1 - probability));
                assertTrue(ceiling.mayReach(measured, logOdds) && whole.mayReach(measured, logOdds));
                assertFalse(whole.mayReach(measured, logOdds + 1e-5), "a ceiling above the sum itself");
            }
        }
    }

    private static double[] measured(double words, double place) {
        double[] measured = new double[Feature.values().length];
        measured[WORDS] = words;
        measured[PLACE] = place;
        return measured;
    }

    private static BoostedTrees.Node leaf(double value) {
        return new BoostedTrees.Node(-1, 0, 0, 0, value);
    }
}
