package org.duizhao.chinese.cycle;

import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Cycle.Period;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CycleWordsTest {

    @ParameterizedTest
    @CsvSource({"每月,MONTH,1,12", "每两周,WEEK,2,26", "每半年,MONTH,6,2", "每个工作日,DAY,1,365", "每季度,QUARTER,1,4", "每旬,DAY,10,36", "每半个月,DAY,15,24",
            "每学期,MONTH,6,2", "每学年,YEAR,1,1", "每两旬,DAY,20,18", "每半年度,MONTH,6,2", "每星期,WEEK,1,52", "每三个学期,MONTH,18,0.6666666666666666", "每10天,DAY,10,36.5", "每隔两年,YEAR,2,0.5"})
    void everyUnitIsACycle(String words, Period period, int count, double perYear) {
        Matcher every = Pattern.compile(CycleWords.EVERY_IN_GROUPS).matcher(words);

        assertTrue(every.matches() && Pattern.matches(CycleWords.EVERY, words));
        assertEquals(new Cycle(period, count, perYear), CycleWords.cycle(every.group("n"), every.group("unit")));
    }

    @Test
    void anUnknownUnitIsRefused() {
        assertThrows(IllegalArgumentException.class, () -> CycleWords.cycle("", "户"));
        assertThrows(IllegalArgumentException.class, () -> CycleWords.cycle("半", "季节"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"每周边村庄", "每周转一次", "每户", "每次"})
    void whatOnlyBeginsLikeACycleIsNone(String words) {
        assertFalse(Pattern.compile(CycleWords.EVERY).matcher(words).find());
    }

    @ParameterizedTest
    @CsvSource({"每个季度,每季", "每季,每季", "每天,每日", "每隔两年,每两年", "每半个月,每半月", "每两个月,每两个月", "每个工作日,每工作日"})
    void theUsualWordsStandForAllThatSayTheSame(String words, String usual) {
        Matcher every = Pattern.compile(CycleWords.EVERY_IN_GROUPS).matcher(words);

        assertTrue(every.matches());
        assertEquals(usual, CycleWords.usual(every));
    }

    @Test
    void otherWordsForCycles() {
        assertTrue(Pattern.matches(CycleWords.BY, "按季度") && Pattern.matches(CycleWords.BY, "逐月"));
        assertFalse(Pattern.compile(CycleWords.BY).matcher("按年限").find());
        assertTrue(Pattern.compile(CycleWords.TWICE).matcher("年年整治").find());
        assertFalse(Pattern.compile(CycleWords.TWICE).matcher("今年年底").find());
        assertTrue(Pattern.matches(CycleWords.WHOLE_YEAR, "本年度内"));
    }
}
