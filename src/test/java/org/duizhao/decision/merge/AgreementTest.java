package org.duizhao.decision.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.duizhao.decision.merge.Agreement.Degenerate;
import org.junit.jupiter.api.Test;

/** The agreement of two coders, by figures worked out by hand. */
class AgreementTest {

    private static final double EXACT = 1e-12;

    @Test
    void fortyOfFiftyAlikeWithHalfOfThemExpectedByChanceIsKappaThreeFifths() {
        // first: 25 yes, 25 no; second: 27 yes, 23 no; by chance 0.5 * 0.54 + 0.5 * 0.46 = 0.5; (0.8 - 0.5) / 0.5
        Agreement agreement = new Agreement(21, 4, 6, 19);
        assertEquals(0.8, agreement.share().orElseThrow(), EXACT);
        assertEquals(0.6, agreement.kappa().orElseThrow(), EXACT);
    }

    @Test
    void thirtyFiveOfFiftyAlikeIsKappaTwoFifths() {
        // first: 25 of 50 yes; second: 30 of 50 yes; by chance 0.5 * 0.6 + 0.5 * 0.4 = 0.5; (0.7 - 0.5) / 0.5
        assertEquals(0.4, new Agreement(20, 5, 10, 15).kappa().orElseThrow(), EXACT);
    }

    @Test
    void whoAgreesOnlyByChanceHasKappaZeroAndWhoContradictsAlwaysMinusOne() {
        assertEquals(0, new Agreement(5, 5, 5, 5).kappa().orElseThrow(), EXACT);
        assertEquals(-1, new Agreement(0, 5, 5, 0).kappa().orElseThrow(), EXACT);
        assertEquals(1, new Agreement(3, 0, 0, 7).kappa().orElseThrow(), EXACT);
    }

    @Test
    void oneAlwaysYesAndTheOtherNotIsNoMoreThanChance() {
        // by chance 1 * 0.75 + 0 * 0.25 = 0.75, and 0.75 is observed
        assertEquals(0, new Agreement(3, 1, 0, 0).kappa().orElseThrow(), EXACT);
    }

    @Test
    void withoutAQuestionOrWithOneAnswerOnlyThereIsNoKappaAndItIsSaidWhy() {
        assertEquals(Degenerate.NOTHING, Agreement.NONE.degenerate());
        assertTrue(Agreement.NONE.share().isEmpty());
        assertTrue(Agreement.NONE.kappa().isEmpty());
        Agreement always = new Agreement(4, 0, 0, 0);
        assertEquals(Degenerate.ONE_ANSWER, always.degenerate());
        assertEquals(1, always.share().orElseThrow());
        assertTrue(always.kappa().isEmpty());
        assertTrue(new Agreement(0, 0, 0, 4).kappa().isEmpty());
        assertEquals(Degenerate.NO, new Agreement(0, 4, 0, 0).degenerate());
        assertEquals(0, new Agreement(0, 4, 0, 0).kappa().orElseThrow(), "always yes against always no: as chance has it");
    }

    @Test
    void itIsCountedAnswerByAnswer() {
        Agreement agreement = Agreement.NONE.with(true, true).with(true, false).with(false, true).with(false, true).with(false, false);
        assertEquals(new Agreement(1, 1, 2, 1), agreement);
        assertEquals(5, agreement.all());
        assertEquals(2, agreement.agreed());
    }
}
