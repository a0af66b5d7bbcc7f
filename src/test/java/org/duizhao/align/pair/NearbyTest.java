package org.duizhao.align.pair;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

class NearbyTest {

    @Test
    void eachPassageKnowsWhatItWasLookedAtWithInOrder() {
        Nearby.Gatherer gatherer = new Nearby.Gatherer();
        gatherer.add(new Pair(0, 2), 0.5);
        gatherer.add(new Pair(0, 3), -0.25);
        gatherer.add(new Pair(1, 3), 0.125);
        Nearby nearby = gatherer.gathered(5);
        assertArrayEquals(new int[] {2, 3}, nearby.partners(0));
        assertArrayEquals(new double[] {0.5, -0.25}, nearby.likenesses(0));
        assertArrayEquals(new int[] {0, 1}, nearby.partners(3));
        assertArrayEquals(new double[] {-0.25, 0.125}, nearby.likenesses(3), 0.001);
        assertArrayEquals(new int[0], nearby.partners(4));
    }

    @Test
    void manyPairsFindRoom() {
        Nearby.Gatherer gatherer = new Nearby.Gatherer();
        for (int one = 0; one < 3000; one++) {
            gatherer.add(new Pair(one, one + 1), 1);
        }
        assertArrayEquals(new int[] {2998, 3000}, gatherer.gathered(3001).partners(2999));
    }

    @Test
    void whereNothingWasLookedAtNobodyHasPartners() {
        assertArrayEquals(new int[0], Nearby.NONE.partners(7));
        assertArrayEquals(new double[0], Nearby.NONE.likenesses(7));
    }
}
