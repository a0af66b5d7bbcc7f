package org.duizhao.parse.line;

/** Numbers as headings write them: 十二, 12 or １２. */
public final class Numeral {

    /** What {@link #value} gives for text that is no number. */
    static final int NONE = -1;

    private static final String DIGITS = "〇一二三四五六七八九";
    private static final int LONGEST = 6;

    private Numeral() {
    }

    public static boolean isHanzi(char c) {
        return switch (c) {
            case '〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '百', '零' -> true;
            default -> false;
        };
    }

    public static boolean isDigit(char c) {
        return c >= '0' && c <= '9' || c >= '０' && c <= '９';
    }

    /** Whether a text holds a digit of either width. */
    public static boolean holdsDigit(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isDigit(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    /** Where the run of hanzi numerals, or else of digits, that starts at {@code start} ends; {@code start} if there is none. */
    public static int end(String text, int start) {
        int hanzi = hanziEnd(text, start);
        return hanzi > start ? hanzi : digitsEnd(text, start);
    }

    public static int hanziEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isHanzi(text.charAt(end))) {
            end++;
        }
        return end;
    }

    public static int digitsEnd(String text, int start) {
        int end = start;
        while (end < text.length() && isDigit(text.charAt(end))) {
            end++;
        }
        return end;
    }

    /** The number of {@code [start, end)}, up to 999 in hanzi and six digits; {@link #NONE} for anything else. */
    public static int value(String text, int start, int end) {
        if (end <= start || end - start > LONGEST) {
            return NONE;
        }
        return isDigit(text.charAt(start)) ? digits(text, start, end) : hanzi(text, start, end);
    }

    private static int digits(String text, int start, int end) {
        int value = 0;
        for (int i = start; i < end; i++) {
            if (!isDigit(text.charAt(i))) {
                return NONE;
            }
            value = value * 10 + Character.digit(text.charAt(i), 10);
        }
        return value;
    }

    private static int hanzi(String text, int start, int end) {
        int total = 0;
        int pending = 0;
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c == '十' || c == '百') {
                total += (pending == 0 ? 1 : pending) * (c == '十' ? 10 : 100);
                pending = 0;
            } else if (c == '零') {
                pending = 0;
            } else if (DIGITS.indexOf(c) >= 0) {
                pending = pending * 10 + DIGITS.indexOf(c);
            } else {
                return NONE;
            }
        }
        return total + pending;
    }
}
