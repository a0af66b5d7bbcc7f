package org.duizhao.chinese.number;

/**
 * Where whole numbers stand in a text, as headings and dates write them: 十二, 12 or １２.
 *
 * <pre>
 * NumeralRuns.end("十二、工作要求", 0)          2
 * NumeralRuns.value("十二、工作要求", 0, 2)     12
 * </pre>
 */
public final class NumeralRuns {

    /** What {@link #value} gives for text that is no number. */
    public static final int NONE = -1;

    /** No heading, page or day has a number of more characters. */
    private static final int LONGEST = 6;

    private NumeralRuns() {
    }

    /** A hanzi of the numbers up to 999. */
    public static boolean isHanzi(char c) {
        return switch (c) {
            case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '零' -> true;
            default -> false;
        };
    }

    /** A digit of either width. */
    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** The text with digits of full width made narrow, character for character; the text itself where it has none. */
    public static String narrow(String text) {
        StringBuilder narrow = null;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c >= '０' && c <= '９') {
                narrow = narrow == null ? new StringBuilder(text) : narrow;
                narrow.setCharAt(i, (char) (c - '０' + '0'));
            }
        }
        return narrow == null ? text : narrow.toString();
    }

    /** Whether a text holds a digit of either width. */
    public static boolean holdsDigit(CharSequence text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the run of hanzi numerals, or else of digits, that starts at {@code start} ends; {@code start} if there is none. */
    public static int end(CharSequence text, int start) {
        int hanzi = hanziEnd(text, start);
        return hanzi > start ? hanzi : digitsEnd(text, start);
    }

    /** The same for hanzi alone. */
    public static int hanziEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isHanzi(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The same for digits alone. */
    public static int digitsEnd(CharSequence text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number of {@code [start, end)}, up to 999 in hanzi and six digits; {@link #NONE} for anything else. */
    public static int value(CharSequence text, int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return NONE;
        }
        return isDigit(text.charAt(start)) ? digits(text, start, end) : hanzi(text, start, end);
    }

    private static int digits(CharSequence text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return NONE;
            }
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    private static int hanzi(CharSequence text, int start, int end) {
        return hanziEnd(text, start) >= end ? (int) Numerals.whole(text, start, end) : NONE;
    }
}
