package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class SpreadTest {

    private final Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2023, "甲。"), Notices.notice("青禾市", 2023, "乙。丙。丁。")));

    @Test
    void theBestIsAheadOfTheSecondAndTheOthersBehindTheBest() {
        Spread spread = spread(0.9, 0.4, 0.2);
        assertEquals(0.5, spread.lead(0, 1, 0.9), 1e-6);
        assertEquals(-0.5, spread.lead(0, 2, 0.4), 1e-6);
        assertEquals(0.4 / 0.9, spread.share(0, 2, 0.4), 1e-6);
    }

    @Test
    void whatStandsOutExceedsWhatIsUsualAndTheUsualDoesNot() {
        Spread spread = spread(0.9, 0.1, 0.12);
        assertTrue(spread.excess(0, 1, 0.9) > 2.5);
        assertTrue(spread.excess(0, 2, 0.1) < 0);
        // (0.9 − 0.11) / √((0.0002 + 10 · 0.04²) / (2 + 10)) deviations
        double deviations = 0.79 / Math.sqrt((0.0002 + 0.016) / 12);
        assertEquals(Math.log(deviations + Math.sqrt(deviations * deviations + 1)), spread.excess(0, 1, 0.9), 1e-4);
    }

    @Test
    void ofALongNoticeSomeMeasuresAreTakenEvenly() {
        Corpus longer = Corpus.of(List.of(Notices.notice("云岭县", 2023, "甲。".repeat(1000)), Notices.notice("青禾市", 2023, "乙。")));
        Sample sample = new Sample(longer);
        assertEquals(200, sample.count(0));
        assertEquals(1, sample.count(1));
        int[] taken = Arrays.stream(sample.ordinals()).filter(ordinal -> ordinal < 1000).toArray();
        for (int i = 1; i < taken.length; i++) {
            assertEquals(5, taken[i] - taken[i - 1]);
        }
    }

    @Test
    void theNearestFewOfTheOtherNoticeAreFoundTheBestFirst() {
        assertArrayEquals(new long[] {Pairs.packed(0, 3), Pairs.packed(0, 1)}, Nearest.of(corpus, table(0.5, 0.2, 0.8), 2).of(0, 1));
        assertArrayEquals(new long[] {Pairs.packed(0, 1), Pairs.packed(0, 2)}, Nearest.of(corpus, table(0.5, 0.5, 0.5), 2).of(0, 1));
    }

    private Spread spread(double... toOthers) {
        return new Spread(corpus, table(toOthers), new Sample(corpus), new Pairs.Gatherer().pairs());
    }

    /** How alike the only measure of the one notice is to the three of the other. */
    private static Similarity table(double... toOthers) {
        return new Similarity() {
            @Override
            public double cosine(int one, int other) {
                return one == other ? 1 : toOthers[Math.max(one, other) - 1];
            }

            @Override
            public double[][] toSample(int from, int to) {
                return cosines(IntStream.range(from, to).toArray(), new int[] {0, 1, 2, 3});
            }
        };
    }
}
