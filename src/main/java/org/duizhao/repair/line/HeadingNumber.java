package org.duizhao.repair.line;

import org.duizhao.chinese.heading.Marker;
import org.duizhao.chinese.heading.MarkerReader;
import org.duizhao.chinese.number.NumeralRuns;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The number that a line begins with: what {@link MarkerReader} knows, and what is one only because a line begins with it: 1.1, 6） and
 * 第三部分.
 */
public record HeadingNumber(Style style, int value) {

    /** How it is printed. */
    public enum Style {
        /** 一、 */
        HAN,
        /** （一） */
        HAN_BRACKETS,
        /** 1. or 1、 */
        ARABIC,
        /** （1） or 1） */
        ARABIC_BRACKETS,
        /** 1.1, and 1 before a blank */
        DECIMAL,
        /** 第一章, 第二节, 第三部分 */
        CHAPTER,
        /** 第一条 */
        ARTICLE
    }

    private static final MarkerReader MARKERS = new MarkerReader();
    private static final Pattern DECIMAL = Pattern.compile("([0-9]{1,2}(?:(?:[.．][0-9]{1,2}){1,3}[.．]?\\s{0,2}|\\s{1,2}))(?=[\\u4E00-\\u9FFF])");
    /** No notice has so many points on one level; 100. is an amount. */
    private static final int MOST_ARABIC = 99;
    /** 第一百二十三部分 and the sign behind it. */
    private static final int LONGEST = 9;

    static Optional<HeadingNumber> at(String line) {
        if (line.isEmpty()) {
            return Optional.empty();
        }
        Optional<HeadingNumber> marked = MARKERS.at(line, 0).map(marker -> new HeadingNumber(style(marker.kind()), marker.value()))
                .filter(number -> !number.isArabic() || number.value <= MOST_ARABIC);
        if (marked.isPresent()) {
            return marked;
        }
        char first = line.charAt(0);
        return first == '第' ? part(line) : NumeralRuns.isDigit(first) ? ofDigits(line) : Optional.empty();
    }

    /** True if a heading of this style stands on a line of its own rather than running into its text. */
    public boolean standsAlone() {
        return style == Style.HAN || style == Style.CHAPTER || style == Style.DECIMAL;
    }

    private boolean isArabic() {
        return style == Style.ARABIC || style == Style.ARABIC_BRACKETS;
    }

    private static Style style(Marker.Kind kind) {
        return switch (kind) {
            case SECTION -> Style.HAN;
            case ITEM -> Style.HAN_BRACKETS;
            case ARABIC -> Style.ARABIC;
            case BRACKETED -> Style.ARABIC_BRACKETS;
            case CHAPTER, PART -> Style.CHAPTER;
            case ARTICLE -> Style.ARTICLE;
            case DECIMAL_CHAPTER, DECIMAL_PART, DECIMAL_ITEM -> Style.DECIMAL;
        };
    }

    private static Optional<HeadingNumber> part(String line) {
        int end = NumeralRuns.hanziEnd(line, 1);
        int value = NumeralRuns.value(line, 1, end);
        return value > 0 && line.startsWith("部分", end) ? Optional.of(new HeadingNumber(Style.CHAPTER, value)) : Optional.empty();
    }

    private static Optional<HeadingNumber> ofDigits(String line) {
        int end = NumeralRuns.digitsEnd(line, 0);
        int value = NumeralRuns.value(line, 0, end);
        if (value > 0 && value <= MOST_ARABIC && end < line.length() && "）)".indexOf(line.charAt(end)) >= 0) {
            return Optional.of(new HeadingNumber(Style.ARABIC_BRACKETS, value));
        }
        Matcher decimal = DECIMAL.matcher(line).region(0, Math.min(LONGEST, line.length()));
        return decimal.lookingAt() ? Optional.of(new HeadingNumber(Style.DECIMAL, last(decimal.group(1)))) : Optional.empty();
    }

    /** The last part of a decimal number. */
    private static int last(String decimal) {
        String[] parts = decimal.strip().split("[.．]");
        return Integer.parseInt(parts[parts.length - 1]);
    }
}
