package org.duizhao.words;

import org.duizhao.notice.Obligation;
import org.duizhao.notice.Requirement;
import org.duizhao.notice.Requirement.Comparator;
import org.duizhao.notice.Requirement.Kind;
import org.duizhao.notice.Requirement.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.util.Locale;

import static org.junit.jupiter.api.Assertions.assertEquals;

class RequirementWordsTest {

    private final RequirementWords words = new RequirementWords(Messages.chinese());

    @ParameterizedTest(name = "{0} times a year is {1}")
    @CsvSource({"365,每日", "730,每日2次", "52,每周", "104,每周2次", "12,每月", "24,每月2次", "4,每季度", "8,每季度2次", "6,每年6次", "2,每年2次",
            "1,每年1次", "0.5,平均每年0.5次", "0.3333333,平均每年0.33次"})
    void timesAYearAreSaidAsAPersonSaysThem(double timesAYear, String said) {
        assertEquals(said, words.cadence(timesAYear));
    }

    @Test
    void figuresCarryTheirSignUnitAndPeriod() {
        assertEquals("≥1次/月", words.figure(requirement(Kind.FREQUENCY, Comparator.AT_LEAST, 1.0, null, "次", Period.MONTH, 1)));
        assertEquals("1次/2周", words.figure(requirement(Kind.FREQUENCY, Comparator.EXACTLY, 1.0, null, "次", Period.WEEK, 2)));
        assertEquals("≥75%", words.figure(requirement(Kind.RATIO, Comparator.AT_LEAST, 75.0, null, "%", null, 1)));
        assertEquals("3—5名", words.figure(requirement(Kind.COUNT, Comparator.EXACTLY, 3.0, 5.0, "名", null, 1)));
        assertEquals("≤0.6万人", words.figure(requirement(Kind.THRESHOLD, Comparator.AT_MOST, 0.6, null, "万人", null, 1)));
        assertEquals("全部", words.figure(requirement(Kind.RATIO, Comparator.ALL, 100.0, null, "%", null, 1)));
    }

    @Test
    void inEnglishHowOftenIsSaidWithoutAMeasureWordAndOtherUnitsStayTheNoticesOwn() {
        RequirementWords english = new RequirementWords(Messages.of(Locale.ENGLISH));
        assertEquals("≥1/month", english.figure(requirement(Kind.FREQUENCY, Comparator.AT_LEAST, 1.0, null, "次", Period.MONTH, 1)));
        assertEquals("2/quarter", english.figure(requirement(Kind.FREQUENCY, Comparator.EXACTLY, 2.0, null, "场", Period.QUARTER, 1)));
        assertEquals("1 every 2 weeks", english.figure(requirement(Kind.FREQUENCY, Comparator.EXACTLY, 1.0, null, "次", Period.WEEK, 2)));
        assertEquals("3—5名", english.figure(requirement(Kind.COUNT, Comparator.EXACTLY, 3.0, 5.0, "名", null, 1)));
    }

    @Test
    void aVagueWordHasNoFigureAndADeadlineKeepsTheNoticesWords() {
        assertEquals("", words.figure(requirement(Kind.FREQUENCY, null, null, null, null, null, 1)));
        assertEquals("某时", words.figure(requirement(Kind.DEADLINE, null, null, null, null, null, 1)));
    }

    private static Requirement requirement(Kind kind, Comparator comparator, Double value, Double maximum, String unit, Period period,
                                           int count) {
        return new Requirement(kind, 0, 2, "某时", null, null, null, comparator, value, maximum, unit, period, count, null, null,
                new Obligation(Obligation.Strength.MUST, null));
    }
}
