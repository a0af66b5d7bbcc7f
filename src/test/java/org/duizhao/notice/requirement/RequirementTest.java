package org.duizhao.notice.requirement;

import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class RequirementTest {

    private static final String MEASURE = "各镇每两周至少检查2次。";
    private static final Quote QUOTE = Quote.of(MEASURE, new Span(2, 11));
    private static final Attribution NOBODY = new Attribution(null, null, new Obligation(Obligation.Strength.MUST, null));
    private static final Bounds TWICE = new Bounds(Comparator.AT_LEAST, 2, null, "次");

    @Test
    void aQuoteIsWhatStandsInTheMeasure() {
        assertEquals("每两周至少检查2次", QUOTE.text());
    }

    @Test
    void aFrequencyIsSoManyTimesTheCyclesOfAYear() {
        Requirement fortnightly = new Frequency(QUOTE, NOBODY, TWICE, Cycle.of(Period.WEEK, 2));
        assertEquals(OptionalDouble.of(52), fortnightly.timesAYear());
        assertEquals(Optional.of(TWICE), fortnightly.figure());
        assertFalse(fortnightly.vague());
    }

    @Test
    void aFrequencyWithoutANumberIsVague() {
        Requirement vague = new Frequency(QUOTE, NOBODY, null, null);
        assertTrue(vague.vague());
        assertEquals(OptionalDouble.empty(), vague.timesAYear());
    }

    @Test
    void aNumberOfTimesWithoutItsCycleIsNoFrequency() {
        assertThrows(IllegalArgumentException.class, () -> new Frequency(QUOTE, NOBODY, TWICE, null));
        assertThrows(IllegalArgumentException.class, () -> new Frequency(QUOTE, NOBODY, null, Cycle.YEARLY));
    }

    @Test
    void anAmountAYearIsNoFrequency() {
        Requirement trained = new Amount(QUOTE, NOBODY, new Bounds(Comparator.EXACTLY, 200, null, "人"), Cycle.YEARLY);
        assertEquals(OptionalDouble.empty(), trained.timesAYear());
        assertEquals(Optional.of(Cycle.YEARLY), trained.per());
    }

    @Test
    void aDeadlineHasADayAndNoFigureAndIsNotVague() {
        Requirement due = new Deadline(QUOTE, NOBODY, LocalDate.of(2022, 5, 31));
        assertEquals(Optional.of(LocalDate.of(2022, 5, 31)), due.due());
        assertEquals(Optional.empty(), due.figure());
        assertFalse(due.vague());
    }

    @Test
    void whoAndWhatMayBeLeftUnsaid() {
        assertEquals(Optional.empty(), new Ratio(QUOTE, NOBODY, TWICE).actor());
        Attribution towns = new Attribution(new Actor("各镇", Actor.Origin.SENTENCE), "检查", NOBODY.obligation());
        assertEquals(Optional.of("检查"), new Ratio(QUOTE, towns, TWICE).action());
    }

    @Test
    void aCapStaysTheSameNumber() {
        Bounds cap = TWICE.bounding(Comparator.AT_MOST);
        assertTrue(cap.isCap());
        assertEquals(new Bounds(Comparator.AT_MOST, 2, null, "次"), cap);
    }
}
