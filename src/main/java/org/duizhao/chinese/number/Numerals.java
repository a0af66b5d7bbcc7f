package org.duizhao.chinese.number;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Chinese numerals, Arabic digits and both mixed: 三十五, 两, 半, 1,200, 0.6万, 3千, 二〇二三. The one reader of numerals; {@link NumeralWriter}
 * writes them, and where they stand in a text says {@link NumeralRuns}.
 *
 * <pre>
 * Numerals.read("一百零五")     105
 * Numerals.read("0.6万")       6000
 * Numerals.read("三五")        empty: a guess
 * </pre>
 */
public final class Numerals {

    /** For character classes: the hanzi that count from one to nine. */
    public static final String ONE_TO_NINE = "一二三四五六七八九";
    /** For character classes: the hanzi that count from one to ten. */
    public static final String ONE_TO_TEN = ONE_TO_NINE + "十";
    /** For character classes: the same with both hanzi for nought. */
    public static final String ZERO_TO_TEN = "〇零" + ONE_TO_TEN;
    /** For character classes: every hanzi of a whole number, and 两. */
    public static final String HANZI = ZERO_TO_TEN + "百千万亿两";

    private static final String ARABIC_DIGITS = "0123456789";
    private static final String DIGITS = "零" + ONE_TO_NINE;
    private static final String SMALL_UNITS = "十百千";
    private static final String DIGITS_AND_UNITS = DIGITS + "十百千万亿";
    private static final String CHINESE = DIGITS_AND_UNITS + "〇两半";
    private static final Pattern ARABIC = Pattern.compile("(\\d+(?:\\.\\d+)?)([十百千万亿]*)");
    /** 二〇二三 is a year, and so is 一九九八; fewer digits without 零 are a guess. */
    private static final int SHORTEST_YEAR = 4;
    /** So many digits are an int. */
    private static final int LONGEST_INT = 9;

    private Numerals() {
    }

    /**
     * The value of a numeral.
     *
     * @return empty where it is none, and for 两三, 三五 and the like, which name no number
     */
    public static OptionalDouble read(String numeral) {
        if (numeral.length() <= LONGEST_INT && consistsOf(numeral, ARABIC_DIGITS)) {
            return OptionalDouble.of(Integer.parseInt(numeral));
        }
        String folded = consistsOf(numeral, CHINESE) ? numeral : Normalizer.normalize(numeral, Normalizer.Form.NFKC).replace(",", "");
        String plain = folded.replace('〇', '零').replace('两', '二');
        if (plain.equals("半")) {
            return OptionalDouble.of(0.5);
        }
        if (consistsOf(plain, DIGITS_AND_UNITS)) {
            return isGuess(plain) ? OptionalDouble.empty() : OptionalDouble.of(whole(plain, 0, plain.length()));
        }
        Matcher arabic = ARABIC.matcher(plain);
        return arabic.matches() ? OptionalDouble.of(scaled(new BigDecimal(arabic.group(1)), arabic.group(2)).doubleValue())
                : OptionalDouble.empty();
    }

    /** Whether a text is made of these characters alone, and not empty. */
    private static boolean consistsOf(String text, String characters) {
        for (int i = 0; i < text.length(); i++) {
            if (characters.indexOf(text.charAt(i)) < 0) {
                return false;
            }
        }
        return !text.isEmpty();
    }

    /** Whether two digits side by side are a guess such as 三五 or 两三. */
    private static boolean isGuess(String numeral) {
        return numeral.length() > 1 && numeral.length() < SHORTEST_YEAR && consistsOf(numeral, DIGITS) && !numeral.contains("零");
    }

    /** The value of digits and units in {@code [start, end)}; digits side by side are read one by one: 二三 is 23. -1 for anything else. */
    static long whole(CharSequence text, int start, int end) {
        long total = 0;
        long section = 0;
        long digits = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i) == '〇' ? '零' : text.charAt(i);
            int digit = DIGITS.indexOf(c);
            int small = SMALL_UNITS.indexOf(c);
            if (digit >= 0) {
                digits = digits * 10 + digit;
            } else if (small >= 0) {
                section += Math.max(digits, 1) * (long) Math.pow(10, small + 1.0);
                digits = 0;
            } else if (c == '万' || c == '亿') {
                long part = Math.max(section + digits, 1);
                total = c == '亿' ? (total + part) * 100_000_000 : total + part * 10_000;
                section = 0;
                digits = 0;
            } else {
                return -1;
            }
        }
        return total + section + digits;
    }

    private static BigDecimal scaled(BigDecimal value, String units) {
        BigDecimal result = value;
        for (char unit : units.toCharArray()) {
            result = result.scaleByPowerOfTen(switch (unit) {
                case '十' -> 1;
                case '百' -> 2;
                case '千' -> 3;
                case '万' -> 4;
                default -> 8;
            });
        }
        return result;
    }
}
