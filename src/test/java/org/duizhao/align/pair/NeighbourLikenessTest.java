package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

/** The one notice has the measures 0 to 2, the other 3 to 6. */
class NeighbourLikenessTest {

    private final NeighbourLikeness neighbours = new NeighbourLikeness(
            Corpus.of(List.of(Notices.notice("云岭县", 2023, "甲。乙。丙。"), Notices.notice("青禾市", 2023, "丁。戊。己。庚。"))));

    @Test
    void measuresBesideBothThatAreAlikeCountHalf() {
        // 0 is beside 1, and 3 beside 4: one of two either way round; what is asked for itself, 1 with 4, does not count
        assertArrayEquals(new double[] {0.5}, of(1, new int[] {4}, alike(new Pair(0, 3), new Pair(1, 4))));
    }

    @Test
    void whatIsBesideTheOneIsSoughtTwoMeasuresAroundTheOther() {
        // 2, beside 1, is like 6, which is two measures behind 4 and so beside nothing of it: half of one of the two ways
        assertArrayEquals(new double[] {0.25}, of(1, new int[] {4}, alike(new Pair(2, 6))));
    }

    @Test
    void nothingIsBeyondTheEndsOfANotice() {
        // 3 follows 2 in the table of all passages, but in another notice
        assertArrayEquals(new double[] {0, 0}, of(2, new int[] {3, 6}, alike(new Pair(3, 4), new Pair(2, 5))));
    }

    private double[] of(int one, int[] others, Similarity similarity) {
        return neighbours.of(one, others, similarity, new DenseVector());
    }

    private static Similarity alike(Pair... pairs) {
        Set<Pair> wholly = Set.of(pairs);
        return new Similarity() {
            @Override
            public double cosine(int one, int other) {
                return wholly.contains(Pair.of(one, other)) ? 1 : 0;
            }

            @Override
            public double[][] toSample(int from, int to) {
                throw new UnsupportedOperationException();
            }
        };
    }
}
