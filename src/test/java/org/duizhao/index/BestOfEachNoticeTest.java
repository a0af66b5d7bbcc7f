package org.duizhao.index;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class BestOfEachNoticeTest {

    private static final int NOTICES = 3;
    private static final int GREATEST_SCORE = 4;

    /** Measure i stands in notice i % 3 and has the score of its place in the list. */
    @Property(tries = 60)
    void eachOtherNoticeGivesItsBestAndTheEarlierOfTwoAlike(@ForAll @Size(max = 12) List<@IntRange(min = 1, max = GREATEST_SCORE) Integer> scores,
            @ForAll @IntRange(min = -1, max = NOTICES - 1) int except, @ForAll @IntRange(min = 1, max = 3) int perNotice) {
        Comparator<Hit> bestFirst = Comparator.comparingDouble(Hit::score).reversed().thenComparing(Hit::ordinal);
        List<Hit> expected = new ArrayList<>();
        for (int notice = 0; notice < NOTICES; notice++) {
            int own = notice;
            if (own != except) {
                IntStream.range(0, scores.size()).filter(i -> i % NOTICES == own).mapToObj(i -> new Hit(i, scores.get(i)))
                        .sorted(bestFirst).limit(perNotice).forEach(expected::add);
            }
        }
        assertEquals(expected.stream().sorted(bestFirst).toList(), kept(scores, new BestOfEachNotice(NOTICES, except, perNotice)));
    }

    private static List<Hit> kept(List<Integer> scores, BestOfEachNotice best) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, scores.size()).boxed().toList());
        Collections.shuffle(places, new Random(scores.hashCode()));
        places.forEach(i -> best.offer(i % NOTICES, i, scores.get(i)));
        return best.hits();
    }
}
