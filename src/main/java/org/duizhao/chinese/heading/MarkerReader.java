package org.duizhao.chinese.heading;

import org.duizhao.chinese.number.NumeralRuns;
import org.duizhao.chinese.number.Numerals;

import java.util.List;
import java.util.Optional;

/** Recognises heading numbers: 一、 （一） 1. （1） 第一章 第一节 第一条, with full-width or half-width signs. */
public final class MarkerReader {

    private static final String LEGAL = "零壹贰叁肆伍陆柒捌玖拾";
    private static final String PLAIN = "〇" + Numerals.ONE_TO_TEN;
    /** The first of each run of numbers that are one character (Unicode, Enclosed Alphanumerics and Enclosed CJK Letters), and what they number. */
    private static final String SIGNS = "①⑴⒈㈠";
    private static final List<Marker.Kind> SIGN_KINDS = List.of(Marker.Kind.BRACKETED, Marker.Kind.BRACKETED, Marker.Kind.ARABIC, Marker.Kind.ITEM);
    /** ① to ⑳, ⑴ to ⒇ and ⒈ to ⒛: Unicode has twenty of each. */
    private static final int MOST_SIGNS = 20;
    /** ㈠ to ㈩. */
    private static final int MOST_HANZI_SIGNS = 10;
    /** All such signs lie between these two; few other characters of a notice do. */
    private static final char FIRST_SIGN = '①';
    /** The tenth of the last run, the one with the highest code. */
    private static final char LAST_SIGN = '㈩';
    /** 1.2023年… is a number before a year. */
    private static final int YEAR_DIGITS = 4;
    /** No notice counts a thousand headings; longer numbers are years, codes or amounts. */
    private static final int MOST_DIGITS = 3;

    /** The number that starts at {@code start}, if one does. */
    public Optional<Marker> at(String text, int start) {
        if (start >= text.length()) {
            return Optional.empty();
        }
        char c = text.charAt(start);
        if (c == '（' || c == '(') {
            return bracketed(text, start);
        }
        if (c == '第') {
            return ofRegulations(text, start);
        }
        if (NumeralRuns.isHanzi(c)) {
            return section(text, start);
        }
        if (LEGAL.indexOf(c) >= 0) {
            return legal(text, start);
        }
        if (c >= FIRST_SIGN && c <= LAST_SIGN) {
            return sign(c, start);
        }
        return NumeralRuns.isDigit(c) ? arabic(text, start) : Optional.empty();
    }

    /** 壹、 贰、 as Word numbers by itself, and offices in Taiwan by hand. */
    private static Optional<Marker> legal(String text, int start) {
        StringBuilder plain = new StringBuilder();
        int end = start;
        while (end < text.length() && LEGAL.indexOf(text.charAt(end)) >= 0) {
            plain.append(PLAIN.charAt(LEGAL.indexOf(text.charAt(end))));
            end++;
        }
        int value = end < text.length() && "、．.".indexOf(text.charAt(end)) >= 0 ? NumeralRuns.value(plain, 0, plain.length()) : 0;
        return value <= 0 ? Optional.empty() : Optional.of(new Marker(Marker.Kind.SECTION, value, start, end + 1));
    }

    /** ①, ⑴, ⒈ and ㈠: numbers of one character. */
    private static Optional<Marker> sign(char c, int start) {
        for (int i = 0; i < SIGNS.length(); i++) {
            int value = c - SIGNS.charAt(i) + 1;
            if (value >= 1 && value <= (i == SIGNS.length() - 1 ? MOST_HANZI_SIGNS : MOST_SIGNS)) {
                return Optional.of(new Marker(SIGN_KINDS.get(i), value, start, start + 1));
            }
        }
        return Optional.empty();
    }

    private static Optional<Marker> section(String text, int start) {
        int end = NumeralRuns.hanziEnd(text, start);
        int sign = blanksEnd(text, end);
        boolean closed = sign < text.length() && "、．.".indexOf(text.charAt(sign)) >= 0;
        return closed ? marker(Marker.Kind.SECTION, text, start, start, end, sign + 1) : Optional.empty();
    }

    private static Optional<Marker> bracketed(String text, int start) {
        int from = blanksEnd(text, start + 1);
        int end = NumeralRuns.end(text, from);
        int close = blanksEnd(text, end);
        if (end == from || close >= text.length() || "）)".indexOf(text.charAt(close)) < 0) {
            return Optional.empty();
        }
        boolean digits = NumeralRuns.isDigit(text.charAt(from));
        if (digits && end - from > MOST_DIGITS) {
            return Optional.empty();
        }
        return marker(digits ? Marker.Kind.BRACKETED : Marker.Kind.ITEM, text, start, from, end, close + 1);
    }

    /** A number before a point, but no decimal: 3.5万亩 is none, 1.2023年… is one. */
    private static Optional<Marker> arabic(String text, int start) {
        int end = NumeralRuns.digitsEnd(text, start);
        if (end - start > MOST_DIGITS || end >= text.length() || "．.、﹒".indexOf(text.charAt(end)) < 0) {
            return Optional.empty();
        }
        int next = end + 1;
        int digits = NumeralRuns.digitsEnd(text, next) - next;
        boolean parted = digits == 0 || isDate(text, next, digits) || isParted(text, end, next + digits);
        return parted ? marker(Marker.Kind.ARABIC, text, start, start, end, next) : Optional.empty();
    }

    /** 2023年, 5月 */
    private static boolean isDate(String text, int start, int digits) {
        char unit = start + digits < text.length() ? text.charAt(start + digits) : ' ';
        return digits == YEAR_DIGITS && unit == '年' || digits <= 2 && unit == '月';
    }

    /** Only a half-width point makes a decimal, 1、24小时值守; 1、2、3 is a list. */
    private static boolean isParted(String text, int sign, int digitsEnd) {
        char next = digitsEnd < text.length() ? text.charAt(digitsEnd) : ' ';
        return text.charAt(sign) != '.' && "、．.，,".indexOf(next) < 0 && Character.isIdeographic(next);
    }

    private static Optional<Marker> ofRegulations(String text, int start) {
        int end = NumeralRuns.end(text, start + 1);
        if (end == start + 1 || end >= text.length()) {
            return Optional.empty();
        }
        return switch (text.charAt(end)) {
            case '章' -> marker(Marker.Kind.CHAPTER, text, start, start + 1, end, end + 1);
            case '节' -> marker(Marker.Kind.PART, text, start, start + 1, end, end + 1);
            case '条' -> isCited(text, end + 1) ? Optional.empty()
                    : marker(Marker.Kind.ARTICLE, text, start, start + 1, end, end + 1);
            default -> Optional.empty();
        };
    }

    /** 第三条第二款, 第三条规定, 第三条、第四条 name an article and do not open one. */
    private static boolean isCited(String text, int after) {
        return after < text.length() && "第规所的、和至及或，之款项".indexOf(text.charAt(after)) >= 0;
    }

    private static Optional<Marker> marker(Marker.Kind kind, String text, int start, int from, int to, int end) {
        int value = NumeralRuns.value(text, from, to);
        return value <= 0 ? Optional.empty() : Optional.of(new Marker(kind, value, start, end));
    }

    private static int blanksEnd(String text, int start) {
        int end = start;
        while (end < text.length() && (text.charAt(end) == ' ' || text.charAt(end) == '　')) {
            end++;
        }
        return end;
    }
}
