package org.duizhao.repair;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The number that a line begins with, by the levels of GB/T 9704-2012 and those of regulations. */
record HeadingNumber(Style style, int value) {

    /** How it is printed. */
    enum Style {
        /** 一、 */ HAN,
        /** （一） */ HAN_BRACKETS,
        /** 1. or 1、 */ ARABIC,
        /** （1） or 1） */ ARABIC_BRACKETS,
        /** 1.1, and 1 before a blank */ DECIMAL,
        /** 第一章, 第二节, 第三部分 */ CHAPTER,
        /** 第一条 */ ARTICLE
    }

    private static final String HAN_NUMERAL = "[一二三四五六七八九十百]{1,5}";
    private static final Pattern NUMBER = Pattern.compile(
            "(?<han>" + HAN_NUMERAL + ")、|[（(]\\s?(?<hanBrackets>" + HAN_NUMERAL + ")\\s?[）)]"
                    + "|(?<arabic>[0-9０-９]{1,2})\\s?(?:[.．](?![0-9０-９])|、)|[（(]?(?<arabicBrackets>[0-9０-９]{1,2})[）)]"
                    + "|(?<decimal>[0-9]{1,2}(?:(?:[.．][0-9]{1,2}){1,3}[.．]?\\s{0,2}|\\s{1,2}))(?=[\\u4E00-\\u9FFF])"
                    + "|第(?<chapter>" + HAN_NUMERAL + ")(?:章|节|部分)|第(?<article>" + HAN_NUMERAL + ")条");
    private static final String FIRST = "一二三四五六七八九十百第（(0123456789０１２３４５６７８９";
    private static final int LONGEST = 9;

    static Optional<HeadingNumber> at(CharSequence line) {
        if (line.length() == 0 || FIRST.indexOf(line.charAt(0)) < 0) {
            return Optional.empty();
        }
        Matcher matcher = NUMBER.matcher(line).region(0, Math.min(LONGEST, line.length()));
        if (!matcher.lookingAt()) {
            return Optional.empty();
        }
        if (matcher.group("han") != null) {
            return Optional.of(new HeadingNumber(Style.HAN, han(matcher.group("han"))));
        }
        if (matcher.group("hanBrackets") != null) {
            return Optional.of(new HeadingNumber(Style.HAN_BRACKETS, han(matcher.group("hanBrackets"))));
        }
        if (matcher.group("arabic") != null) {
            return Optional.of(new HeadingNumber(Style.ARABIC, Integer.parseInt(matcher.group("arabic"))));
        }
        if (matcher.group("arabicBrackets") != null) {
            return Optional.of(new HeadingNumber(Style.ARABIC_BRACKETS, Integer.parseInt(matcher.group("arabicBrackets"))));
        }
        if (matcher.group("decimal") != null) {
            return Optional.of(new HeadingNumber(Style.DECIMAL, last(matcher.group("decimal"))));
        }
        if (matcher.group("chapter") != null) {
            return Optional.of(new HeadingNumber(Style.CHAPTER, han(matcher.group("chapter"))));
        }
        return Optional.of(new HeadingNumber(Style.ARTICLE, han(matcher.group("article"))));
    }

    /** True if a heading of this style stands on a line of its own rather than running into its text. */
    boolean standsAlone() {
        return style == Style.HAN || style == Style.CHAPTER || style == Style.DECIMAL;
    }

    /** The last part of a decimal number. */
    private static int last(String decimal) {
        String[] parts = decimal.strip().split("[.．]");
        return Integer.parseInt(parts[parts.length - 1]);
    }

    private static int han(String numeral) {
        int sum = 0;
        int digit = 0;
        for (char c : numeral.toCharArray()) {
            int unit = c == '十' ? 10 : c == '百' ? 100 : 0;
            if (unit == 0) {
                digit = "一二三四五六七八九".indexOf(c) + 1;
            } else {
                sum += Math.max(digit, 1) * unit;
                digit = 0;
            }
        }
        return sum + digit;
    }
}
