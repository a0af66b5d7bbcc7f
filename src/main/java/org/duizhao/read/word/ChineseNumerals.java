package org.duizhao.read.word;

/** Numbers written with hanzi. */
final class ChineseNumerals {

    private static final String DIGITS = "〇一二三四五六七八九";

    private ChineseNumerals() {
    }

    /** Digit by digit: 10 is 一〇. */
    static String digits(int n) {
        StringBuilder digits = new StringBuilder();
        String.valueOf(n).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
        return digits.toString();
    }

    /** As spoken: 10 is 十, 21 二十一, 105 一百零五; from 10,000 on digit by digit. */
    static String counting(int n) {
        if (n >= 10_000) {
            return digits(n);
        }
        String counted = spoken(n, "零一二三四五六七八九", new String[]{"千", "百", "十", ""});
        return n >= 10 && n < 20 ? counted.substring(1) : counted;
    }

    /** As on a cheque: 21 is 贰拾壹. */
    static String legal(int n) {
        return n >= 10_000 ? digits(n) : spoken(n, "零壹贰叁肆伍陆柒捌玖", new String[]{"仟", "佰", "拾", ""});
    }

    private static String spoken(int n, String digits, String[] units) {
        StringBuilder spoken = new StringBuilder();
        boolean gap = false;
        int power = 1000;
        for (String unit : units) {
            int digit = n / power % 10;
            if (digit != 0) {
                spoken.append(gap && spoken.length() > 0 ? digits.substring(0, 1) : "").append(digits.charAt(digit)).append(unit);
            }
            gap = digit == 0;
            power /= 10;
        }
        return spoken.toString();
    }
}
