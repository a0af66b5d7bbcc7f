package org.duizhao.repair.line;

import org.duizhao.chinese.number.NumeralRuns;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a line begins with, by the levels of GB/T 9704-2012 and those of regulations. */
public record HeadingNumber(Style style, int value) {

    private static final String HAN_NUMERAL = "([一二三四五六七八九十百]{1,5})";
    private static final String ARABIC_NUMERAL = "([0-9０-９]{1,2})";

    /** How it is printed. */
    public enum Style {
        /** 一、 */
        HAN(HAN_NUMERAL + "、"),
        /** （一） */
        HAN_BRACKETS("[（(]\\s?" + HAN_NUMERAL + "\\s?[）)]"),
        /** 1. or 1、 */
        ARABIC(ARABIC_NUMERAL + "\\s?(?:[.．](?![0-9０-９])|、)"),
        /** （1） or 1） */
        ARABIC_BRACKETS("[（(]?" + ARABIC_NUMERAL + "[）)]"),
        /** 1.1, and 1 before a blank */
        DECIMAL("([0-9]{1,2}(?:(?:[.．][0-9]{1,2}){1,3}[.．]?\\s{0,2}|\\s{1,2}))(?=[\\u4E00-\\u9FFF])"),
        /** 第一章, 第二节, 第三部分 */
        CHAPTER("第" + HAN_NUMERAL + "(?:章|节|部分)"),
        /** 第一条 */
        ARTICLE("第" + HAN_NUMERAL + "条");

        private final Pattern pattern;

        Style(String pattern) {
            this.pattern = Pattern.compile(pattern);
        }

        /** What looks for a number at the beginning of the line; its first group is the numeral. */
        Matcher in(String line) {
            return pattern.matcher(line).region(0, Math.min(LONGEST, line.length()));
        }

        private int value(String numeral) {
            return switch (this) {
                case DECIMAL -> last(numeral);
                default -> NumeralRuns.value(numeral, 0, numeral.length());
            };
        }
    }

    private static final List<Style> IN_BRACKETS = List.of(Style.HAN_BRACKETS, Style.ARABIC_BRACKETS);
    private static final List<Style> OF_DIGITS = List.of(Style.ARABIC, Style.ARABIC_BRACKETS, Style.DECIMAL);
    private static final List<Style> OF_HAN = List.of(Style.HAN);
    private static final List<Style> OF_REGULATIONS = List.of(Style.CHAPTER, Style.ARTICLE);
    /** 第一百二十三部分 and the sign behind it. */
    private static final int LONGEST = 9;

    static Optional<HeadingNumber> at(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        for (Style style : beginningWith(line.charAt(0))) {
            Matcher matcher = style.in(line);
            if (matcher.lookingAt()) {
                return Optional.of(new HeadingNumber(style, style.value(matcher.group(1))));
            }
        }
        return Optional.empty();
    }

    /** The styles that a number with this first character may have. */
    private static List<Style> beginningWith(char first) {
        return switch (first) {
            case '（', '(' -> IN_BRACKETS;
            case '第' -> OF_REGULATIONS;
            case '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百' -> OF_HAN;
            default -> first >= '0' && first <= '9' || first >= '０' && first <= '９' ? OF_DIGITS : List.of();
        };
    }

    /** True if a heading of this style stands on a line of its own rather than running into its text. */
    public boolean standsAlone() {
        return style == Style.HAN || style == Style.CHAPTER || style == Style.DECIMAL;
    }

    /** The last part of a decimal number. */
    private static int last(String decimal) {
        String[] parts = decimal.strip().split("[.．]");
        return Integer.parseInt(parts[parts.length - 1]);
    }
}
