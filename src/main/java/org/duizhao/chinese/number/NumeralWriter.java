package org.duizhao.chinese.number;

/**
 * Numbers written with hanzi. The one writer of numerals; {@link Numerals} reads them.
 *
 * <pre>
 * NumeralWriter.prose(105)     一百零五
 * NumeralWriter.digits(105)    一〇五
 * NumeralWriter.formal(105)    壹佰零伍
 * </pre>
 */
public final class NumeralWriter {

    /** The greatest number with no unit above 万. */
    public static final int GREATEST = 99_999_999;

    private static final String DIGITS = "〇" + Numerals.ONE_TO_NINE;
    private static final Signs PROSE = new Signs("零" + Numerals.ONE_TO_NINE, new String[]{"", "十", "百", "千"});
    /** The signs of cheques and receipts (大写), which no stroke turns into another. */
    private static final Signs FORMAL = new Signs("零壹贰叁肆伍陆柒捌玖", new String[]{"", "拾", "佰", "仟"});

    private record Signs(String digits, String[] units) {
    }

    private NumeralWriter() {
    }

    /**
     * As in ordinary prose: 12 is 十二, 105 一百零五, 30040 三万零四十.
     *
     * @param value 0 to {@link #GREATEST}
     * @throws IllegalArgumentException for any other
     */
    public static String prose(int value) {
        String written = written(value, PROSE);
        return written.startsWith("一十") ? written.substring(1) : written;
    }

    /**
     * As on a cheque: 21 is 贰拾壹.
     *
     * @param value 0 to {@link #GREATEST}
     * @throws IllegalArgumentException for any other
     */
    public static String formal(int value) {
        return written(value, FORMAL);
    }

    /**
     * Digit by digit, as in a year: 10 is 一〇.
     *
     * @throws IllegalArgumentException for a number below 0
     */
    public static String digits(int value) {
        if (value < 0) {
            throw new IllegalArgumentException("no numeral for " + value);
        }
        StringBuilder digits = new StringBuilder();
        String.valueOf(value).chars().forEach(digit -> digits.append(DIGITS.charAt(digit - '0')));
        return digits.toString();
    }

    private static String written(int value, Signs signs) {
        if (value < 0 || value > GREATEST) {
            throw new IllegalArgumentException("no numeral for " + value);
        }
        if (value < 10_000) {
            return section(value, signs);
        }
        int rest = value % 10_000;
        String gap = rest > 0 && rest < 1_000 ? signs.digits.substring(0, 1) : "";
        return section(value / 10_000, signs) + "万" + gap + (rest == 0 ? "" : section(rest, signs));
    }

    /** Of 0 to 9,999: what stands before 万, or behind it. */
    private static String section(int value, Signs signs) {
        if (value == 0) {
            return signs.digits.substring(0, 1);
        }
        StringBuilder written = new StringBuilder();
        boolean gap = false;
        for (int power = 3; power >= 0; power--) {
            int digit = value / (int) Math.pow(10, power) % 10;
            if (digit == 0) {
                gap = written.length() > 0;
                continue;
            }
            written.append(gap ? signs.digits.substring(0, 1) : "").append(signs.digits.charAt(digit)).append(signs.units[power]);
            gap = false;
        }
        return written.toString();
    }
}
