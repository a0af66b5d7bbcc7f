package org.duizhao.read.word;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;
import org.duizhao.chinese.number.NumeralWriter;

/**
 * How Word writes the number of a list paragraph. The names are those of ECMA-376 part 1, 17.18.59; the codes of .doc those of
 * MS-OSHARED 2.2.1.3.
 */
enum NumberStyle {
    NONE(n -> "", List.of(0xFF), "none"),
    /** A sign instead of a number: no text of the notice. */
    BULLET(n -> "", List.of(0x17), "bullet"),
    LETTERS(n -> letters(n, 'a'), List.of(4), "lowerLetter"),
    CAPITALS(n -> letters(n, 'A'), List.of(3), "upperLetter"),
    ROMAN(n -> roman(n).toLowerCase(Locale.ROOT), List.of(2), "lowerRoman"),
    ROMAN_CAPITALS(NumberStyle::roman, List.of(1), "upperRoman"),
    TWO_DIGITS(n -> n < 10 ? "0" + n : "" + n, List.of(0x16), "decimalZero"),
    FULL_WIDTH(NumberStyle::fullWidth, List.of(0x0E, 0x13), "decimalFullWidth", "decimalFullWidth2"),
    CIRCLED(n -> enclosed(n, '①'), List.of(0x12, 0x1C), "decimalEnclosedCircle", "decimalEnclosedCircleChinese"),
    DOTTED(n -> enclosed(n, '⒈'), List.of(0x1A), "decimalEnclosedFullstop"),
    BRACKETED(n -> enclosed(n, '⑴'), List.of(0x1B), "decimalEnclosedParen"),
    CIRCLED_HANZI(n -> n <= 10 ? String.valueOf((char) ('㊀' + n - 1)) : counting(n), List.of(0x1D),
            "ideographEnclosedCircle"),
    STEMS(n -> cycle(n, "甲乙丙丁戊己庚辛壬癸"), List.of(0x1E), "ideographTraditional"),
    BRANCHES(n -> cycle(n, "子丑寅卯辰巳午未申酉戌亥"), List.of(0x1F), "ideographZodiac"),
    /** 一〇 for 10, as in a year. */
    CHINESE_DIGITS(NumeralWriter::digits, List.of(0x0A, 0x11, 0x24, 0x28), "ideographDigital", "japaneseDigitalTenThousand",
            "taiwaneseDigital"),
    /** 十, 九十九, and digits from 100 on. */
    CHINESE_SHORT(n -> n < 100 ? counting(n) : NumeralWriter.digits(n), List.of(0x21, 0x25),
            "chineseCounting", "taiwaneseCounting"),
    /** 一百零一. */
    CHINESE(NumberStyle::counting, List.of(0x0B, 0x23, 0x27), "chineseCountingThousand", "taiwaneseCountingThousand",
            "japaneseCounting"),
    CHINESE_LEGAL(n -> n < 10_000 ? NumeralWriter.formal(n) : NumeralWriter.digits(n), List.of(0x10, 0x22, 0x26), "chineseLegalSimplified", "ideographLegalTraditional",
            "japaneseLegal"),
    /** Also whatever is not known here, so that no number is lost. */
    DECIMAL(String::valueOf, List.of(0, 0x0F), "decimal", "decimalHalfWidth");

    private final IntFunction<String> writing;
    private final List<Integer> codes;
    private final List<String> names;

    NumberStyle(IntFunction<String> writing, List<Integer> codes, String... names) {
        this.writing = writing;
        this.codes = codes;
        this.names = List.of(names);
    }

    static NumberStyle named(String name) {
        return Arrays.stream(values()).filter(style -> style.names.contains(name)).findFirst().orElse(DECIMAL);
    }

    static NumberStyle coded(int code) {
        return Arrays.stream(values()).filter(style -> style.codes.contains(code)).findFirst().orElse(DECIMAL);
    }

    /** The number in this style; numbers below 1 in digits. */
    String write(int number) {
        return number < 1 && this != NONE && this != BULLET ? String.valueOf(number) : writing.apply(number);
    }

    /** As spoken; from 万 on, which no list reaches, digit by digit. */
    private static String counting(int n) {
        return n < 10_000 ? NumeralWriter.prose(n) : NumeralWriter.digits(n);
    }

    private static String letters(int n, char first) {
        return String.valueOf((char) (first + (n - 1) % 26)).repeat(Math.min(9, 1 + (n - 1) / 26));
    }

    private static String roman(int n) {
        int[] values = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};
        String[] signs = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder();
        int rest = n % 4000;
        for (int i = 0; i < values.length; i++) {
            for (; rest >= values[i]; rest -= values[i]) {
                roman.append(signs[i]);
            }
        }
        return roman.toString();
    }

    private static String fullWidth(int n) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(n).chars().forEach(digit -> digits.append((char) (digit - '0' + '０')));
        return digits.toString();
    }

    private static String enclosed(int n, char one) {
        return n <= 20 ? String.valueOf((char) (one + n - 1)) : String.valueOf(n);
    }

    private static String cycle(int n, String signs) {
        return String.valueOf(signs.charAt((n - 1) % signs.length()));
    }
}
