package org.duizhao.align.matter;

import org.junit.jupiter.api.Test;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class ClauseLikenessTest {

    private final Example example = new Example("每月召开一次安委会会议。", "每季召开一次安委会会议。", "修建林区防火道路。");

    @Test
    void isTheSameEitherWayRound() {
        assertEquals(of(0, 1), of(1, 0));
    }

    @Test
    void sharedWordsMakeAlike() {
        assertTrue(of(0, 1) > of(0, 2));
        assertEquals(0, of(0, 2));
    }

    private double of(int one, int other) {
        return example.likeness().of(example.clauses.clause(one), example.clauses.clause(other));
    }
}
