package org.duizhao.words;

import org.duizhao.notice.requirement.Amount;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Bounds.Comparator;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Quote;
import org.duizhao.notice.requirement.Ratio;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Threshold;
import org.duizhao.notice.source.Span;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.LocalDate;
import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RequirementWordsTest {

    private static final Quote QUOTE = new Quote(new Span(0, 2), "某时");
    private static final Attribution NOBODY = new Attribution(null, null, new Obligation(Obligation.Strength.MUST, null));

    private final RequirementWords words = new RequirementWords(Messages.chinese());

    @ParameterizedTest(name = "{0} times a year is {1}")
    @CsvSource({"365,每日", "730,每日2次", "52,每周", "104,每周2次", "12,每月", "24,每月2次", "4,每季度", "8,每季度2次", "6,每年6次", "2,每年2次",
            "1,每年1次", "0.5,平均每年0.5次", "0.3333333,平均每年0.33次"})
    void timesAYearAreSaidAsAPersonSaysThem(double timesAYear, String said) {
        assertEquals(said, words.cadence(timesAYear));
    }

    @Test
    void figuresCarryTheirSignUnitAndPeriod() {
        assertEquals("≥1次/月", words.figure(frequency(Comparator.AT_LEAST, 1, "次", Cycle.of(Period.MONTH, 1))));
        assertEquals("1次/2周", words.figure(frequency(Comparator.EXACTLY, 1, "次", Cycle.of(Period.WEEK, 2))));
        assertEquals("1次/月", words.figure(frequency(null, 1, "次", Cycle.of(Period.MONTH, 1))));
        assertEquals("≥75%", words.figure(new Ratio(QUOTE, NOBODY, new Bounds(Comparator.AT_LEAST, 75, null, "%"))));
        assertEquals("3—5名", words.figure(new Amount(QUOTE, NOBODY, new Bounds(Comparator.EXACTLY, 3, 5.0, "名"), null)));
        assertEquals("20万元/年", words.figure(new Amount(QUOTE, NOBODY, new Bounds(Comparator.EXACTLY, 20, null, "万元"), Cycle.YEARLY)));
        assertEquals("≤0.6万人", words.figure(new Threshold(QUOTE, NOBODY, new Bounds(Comparator.AT_MOST, 0.6, null, "万人"))));
        assertEquals("全部", words.figure(new Ratio(QUOTE, NOBODY, new Bounds(Comparator.ALL, 100, null, "%"))));
    }

    @Test
    void timesAYearKeepTheirSign() {
        assertEquals("≥26", words.timesAYear(frequency(Comparator.AT_LEAST, 1, "次", Cycle.of(Period.WEEK, 2))));
        assertEquals("≤2", words.timesAYear(frequency(Comparator.AT_MOST, 2, "次", Cycle.YEARLY)));
        assertEquals("", words.timesAYear(new Frequency(QUOTE, NOBODY, null, null)));
    }

    @Test
    void inEnglishHowOftenIsSaidWithoutAMeasureWordAndOtherUnitsStayTheNoticesOwn() {
        RequirementWords english = new RequirementWords(Messages.of(Locale.ENGLISH));
        assertEquals("≥1/month", english.figure(frequency(Comparator.AT_LEAST, 1, "次", Cycle.of(Period.MONTH, 1))));
        assertEquals("2/quarter", english.figure(frequency(Comparator.EXACTLY, 2, "场", Cycle.of(Period.QUARTER, 1))));
        assertEquals("1 every 2 weeks", english.figure(frequency(Comparator.EXACTLY, 1, "次", Cycle.of(Period.WEEK, 2))));
        assertEquals("3—5名", english.figure(new Amount(QUOTE, NOBODY, new Bounds(Comparator.EXACTLY, 3, 5.0, "名"), null)));
    }

    @Test
    void aVagueWordHasNoFigureAndADeadlineKeepsTheNoticesWords() {
        assertEquals("", words.figure(new Frequency(QUOTE, NOBODY, null, null)));
        assertEquals("某时", words.figure(new Deadline(QUOTE, NOBODY, LocalDate.of(2024, 5, 31))));
    }

    private static Requirement frequency(Comparator comparator, double times, String unit, Cycle cycle) {
        return new Frequency(QUOTE, NOBODY, new Bounds(comparator, times, null, unit), cycle);
    }
}
