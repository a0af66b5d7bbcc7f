package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CountsTest {

    @Test
    void countsAsATreeDoes() {
        Random random = new Random(1);
        Counts counts = new Counts();
        Map<Integer, Integer> expected = new TreeMap<>();
        for (int step = 0; step < 2000; step++) {
            int ordinal = random.nextInt(20);
            if (counts.of(ordinal) > 0 && random.nextBoolean()) {
                int left = counts.decrease(ordinal);
                assertEquals(left, expected.merge(ordinal, -1, (count, less) -> count + less == 0 ? null : count + less) == null ? 0 : expected.get(ordinal));
            } else {
                assertEquals(counts.increase(ordinal), expected.merge(ordinal, 1, Integer::sum));
            }
            assertArrayEquals(expected.keySet().stream().mapToInt(i -> i).toArray(), counts.ordinals());
        }
    }

    @Test
    void theSameThingsInAnotherNumberAreTheSameThings() {
        Counts one = new Counts();
        Counts other = new Counts();
        one.increase(4);
        other.increase(4);
        other.increase(4);
        assertTrue(one.hasSameAs(other));
    }
}
