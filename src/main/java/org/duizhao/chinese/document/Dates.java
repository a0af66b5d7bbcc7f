package org.duizhao.chinese.document;

import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.chinese.number.Numerals;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates as documents write them: 2023年4月24日, ２０２３年４月２４日, 二〇二三年四月二十四日, 二0二三年… */
public final class Dates {

    private static final String NUMBER = "[0-9０-９" + Numerals.ONE_TO_TEN + "]{1,3}";
    private static final String DATE = expression("[0-9０-９]{4}|[〇○零Ｏ0O" + Numerals.ONE_TO_NINE + "]{4}", NUMBER);
    /** 2024-05-01, 2024.5.1, 2024/5/1: only where a label says that it is a date. */
    private static final Pattern NUMERIC = Pattern.compile("(?<year>\\d{4})[-./](?<month>\\d{1,2})[-./](?<day>\\d{1,2})(?!\\d)");
    /** A date anywhere. */
    public static final Pattern ANYWHERE = Pattern.compile(DATE);
    /** A name of a body or nothing, a date, and 印发 or nothing: a line of the back matter. */
    public static final Pattern SIGNED = Pattern.compile("(?<name>[^。！？；：，]{0,60}?)\\h*" + DATE + "\\h*(?<printed>印发|印|发)?\\h*");

    private Dates() {
    }

    /**
     * The expression of a date in text that may be damaged, with the groups {@code year}, {@code month} and {@code day}.
     *
     * @param year   an expression of the year
     * @param number one of the month and of the day
     */
    public static String expression(String year, String number) {
        return "(?<year>" + year + ")\\h*年\\h*(?<month>" + number + ")\\h*月\\h*(?<day>" + number + ")\\h*日";
    }

    /** The date that opens a value, in any writing; empty where none does. */
    public static Optional<LocalDate> ofValue(String value) {
        for (Pattern pattern : List.of(ANYWHERE, NUMERIC)) {
            Matcher match = pattern.matcher(value);
            if (match.lookingAt()) {
                return of(match);
            }
        }
        return Optional.empty();
    }

    /** The date of a match of one of the patterns; empty where it is no day of the calendar. */
    public static Optional<LocalDate> of(Matcher match) {
        try {
            return Optional.of(LocalDate.of(year(match.group("year")), number(match.group("month")), number(match.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String digits) {
        int year = 0;
        for (int i = 0; i < digits.length(); i++) {
            year = year * 10 + digit(digits.charAt(i));
        }
        return year;
    }

    private static int digit(char c) {
        return "○零ＯO".indexOf(c) >= 0 ? 0 : NumeralRuns.value(String.valueOf(c), 0, 1);
    }

    private static int number(String text) {
        return NumeralRuns.value(text, 0, text.length());
    }
}
