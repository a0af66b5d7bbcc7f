package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CellsTest {

    private static final int EACH = 300;

    private final Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2023, "甲。".repeat(EACH)), Notices.notice("青禾市", 2023, "乙。".repeat(EACH))));

    /** On a line: the nearer two passages stand in their notices, the more alike they are. */
    private final Similarity line = new Similarity() {
        @Override
        public double cosine(int one, int other) {
            return 1 - Math.abs(one % EACH - other % EACH) / (double) EACH;
        }

        @Override
        public double[][] toSample(int from, int to) {
            return cosines(IntStream.range(from, to).toArray(), new int[0]);
        }
    };

    @Test
    void nearlyAllOfTheNearestAreFoundThoughFewAreComparedWith() {
        NearestOfSome all = new NearestOfSome(corpus, line, 3);
        Set<Long> nearest = boxed(all.of(0, corpus.size()));
        Set<Long> found = boxed(new Cells(corpus.size(), line, all).of(0, corpus.size()));
        Set<Long> both = new HashSet<>(found);
        both.retainAll(nearest);
        assertTrue(both.size() > 0.95 * nearest.size(), () -> both.size() + " of " + nearest.size());
    }

    @Test
    void itDoesNotMatterInWhichBlocksTheyAreAskedFor() {
        Cells cells = new Cells(corpus.size(), line, new NearestOfSome(corpus, line, 3));
        Set<Long> inBlocks = new HashSet<>(boxed(cells.of(0, 101)));
        inBlocks.addAll(boxed(cells.of(101, corpus.size())));
        assertEquals(boxed(cells.of(0, corpus.size())), inBlocks);
    }

    @Test
    void pairsComeOnceAndInOrder() {
        Pairs.Gatherer gatherer = new Pairs.Gatherer();
        for (int round = 0; round < 3; round++) {
            gatherer.add(IntStream.range(0, 1000).mapToLong(i -> Pairs.packed(2000 - i, i)).toArray());
        }
        Pairs pairs = gatherer.pairs();
        assertEquals(IntStream.range(0, 1000).mapToObj(i -> Pair.of(i, 2000 - i)).toList(),
                IntStream.range(0, pairs.size()).mapToObj(pairs::get).toList());
    }

    private static Set<Long> boxed(long[] pairs) {
        return Arrays.stream(pairs).boxed().collect(Collectors.toSet());
    }
}
