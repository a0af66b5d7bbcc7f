package org.duizhao.extract.time;

import org.duizhao.chinese.number.Numerals;
import org.duizhao.extract.wording.Calendar;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Optional;

/** Parts of dates. */
final class DateParts {

    static final String MONTH = "(?:1[0-2]|0?[1-9]|十[一二]?|[" + Numerals.ONE_TO_NINE + "])(?![\\d十])";
    static final String DAY = "(?:3[01]|[12]\\d|0?[1-9]|三十一?|二十[" + Numerals.ONE_TO_NINE + "]?|十[" + Numerals.ONE_TO_NINE + "]?|[" + Numerals.ONE_TO_NINE + "])(?![\\d十])";
    /** A leap year, so that a span without a known year has all its days. */
    static final int ANY_YEAR = 2024;

    private DateParts() {
    }

    static int number(String numeral) {
        return (int) Numerals.read(numeral).orElseThrow();
    }

    /** What 2023, 今, 明 or nothing before 年 means; empty where the calendar has no year. */
    static Optional<Integer> year(String word, Calendar calendar) {
        if (word != null && word.startsWith("20")) {
            return Optional.of(Integer.valueOf(word));
        }
        return Optional.ofNullable(calendar.year()).map(year -> year + offset(word));
    }

    private static int offset(String word) {
        return word == null ? 0 : "明次翌".contains(word) ? 1 : "去上".contains(word) ? -1 : 0;
    }

    /** Empty for a date that no calendar has, such as 2月30日. */
    static Optional<LocalDate> date(int year, int month, int day) {
        try {
            return Optional.of(LocalDate.of(year, month, day));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    static LocalDate endOfMonth(int year, int month) {
        return YearMonth.of(year, month).atEndOfMonth();
    }
}
