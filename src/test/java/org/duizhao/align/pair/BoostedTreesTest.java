package org.duizhao.align.pair;

import org.duizhao.resource.Table;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

class BoostedTreesTest {

    private static final List<String> NAMES = List.of("words", "meaning");
    private static final List<String> ROWS = List.of("base\t-1.0", "node\t0\tmeaning\t0.5\t1\t2\t0.2", "leaf\t0\t-0.4",
            "node\t0\twords\t0.1\t3\t4\t0.8", "leaf\t0\t0.6", "leaf\t0\t1.4", "leaf\t1\t0.1");

    private final BoostedTrees trees = BoostedTrees.read(Table.of(ROWS.stream()).rows(), NAMES);

    @Test
    void everyTreeAddsItsLeaf() {
        assertEquals(odds(-1 - 0.4 + 0.1), trees.probability(new double[] {0.9, 0.5}), 1e-12);
        assertEquals(odds(-1 + 0.6 + 0.1), trees.probability(new double[] {0.1, 0.6}), 1e-12);
        assertEquals(odds(-1 + 1.4 + 0.1), trees.probability(new double[] {0.2, 0.6}), 1e-12);
    }

    @Test
    void theFeaturesOnTheWayShareTheDifferenceFromTheUsual() {
        assertArrayEquals(new double[] {1.4 - 0.8, 0.8 - 0.2}, trees.contributions(new double[] {0.2, 0.6}), 1e-12);
        assertArrayEquals(new double[] {0, -0.4 - 0.2}, trees.contributions(new double[] {0.2, 0.4}), 1e-12);
    }

    @Test
    void whatIsWrittenIsReadAgain() {
        assertEquals(ROWS, trees.rows(NAMES));
    }

    @Test
    void anUnknownFeatureAndAWayBackAreRefused() {
        assertRefused("node\t0\tcolour\t0.5\t1\t2\t0.2", "leaf\t0\t1", "leaf\t0\t2");
        assertRefused("node\t0\twords\t0.5\t0\t1\t0.2", "leaf\t0\t1");
        assertRefused("node\t0\twords\t0.5\t1\t2\t0.2", "leaf\t0\t1");
    }

    @Test
    void aModelIsRefusedWhereANumberIsMissingOrOutOfOrder() {
        String[] whole = {"kin\t0.4", "crowd\t0.2", "lenient\t0.1", "reference\t0.2", "link\t0.3", "strict\t0.5", "sure\t0.6",
            "support\tbase\t0", "support\town\t1", "support\tbest_way\t0", "support\tagainst\t0", "support\tpaths\t0", "base\t0", "leaf\t0\t1"};
        assertEquals(0.3, PairModel.of(Table.of(Arrays.stream(whole))).thresholds().link());
        for (int left = 0; left < 12; left++) {
            String without = whole[left];
            Table table = Table.of(Arrays.stream(whole).filter(line -> !line.equals(without)));
            assertThrows(IllegalArgumentException.class, () -> PairModel.of(table), () -> "without " + without);
        }
        Table disordered = Table.of(Arrays.stream(whole).map(line -> line.replace("0.3", "0.7")));
        assertThrows(IllegalArgumentException.class, () -> PairModel.of(disordered));
    }

    private static void assertRefused(String... rows) {
        Table table = Table.of(Stream.of(rows));
        assertThrows(IllegalArgumentException.class, () -> BoostedTrees.read(table.rows(), NAMES));
    }

    private static double odds(double log) {
        return 1 / (1 + StrictMath.exp(-log));
    }
}
