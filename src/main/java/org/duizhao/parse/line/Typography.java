package org.duizhao.parse.line;

import org.duizhao.notice.source.TracedText;

import java.util.regex.Pattern;

/** How titles and names are written: without the blanks that a line break or a wide setting (通　知) left in them. */
public final class Typography {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\u3000\\u00A0]+");
    private static final String CLOSING_SIGNS = "。：:，,；;";
    /** Words that are set wide (总　则, 指 导 思 想) are no longer. */
    private static final int LONGEST_WIDE = 4;
    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{N}]+");

    private Typography() {
    }

    /** Without blanks; only one that stands alone between two Latin words stays. */
    public static String tight(String text) {
        if (isTight(text)) {
            return text;
        }
        StringBuilder tight = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            if (!isBlank(text.charAt(i)) || isLatin(text, i - 1) && isLatin(text, i + 1)) {
                tight.append(text.charAt(i));
            }
        }
        return tight.toString();
    }

    private static boolean isBlank(char c) {
        return switch (c) {
            case ' ', '\t', '\n', '\u000B', '\f', '\r', '\u00A0', '\u3000' -> true;
            default -> false;
        };
    }

    private static boolean isLatin(String text, int at) {
        char c = at < 0 || at >= text.length() ? ' ' : text.charAt(at);
        return c >= '0' && c <= '9' || c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
    }

    /** A heading's title without its closing sign; a short one that is set wide (总　则) is drawn together. */
    public static String title(String text) {
        if (isTight(text)) {
            return withoutClosing(text);
        }
        String title = withoutClosing(BLANKS.matcher(text.strip()).replaceAll(" "));
        String tight = tight(title);
        return tight.length() <= LONGEST_WIDE ? tight : title;
    }

    private static String withoutClosing(String text) {
        int end = text.length();
        while (end > 0 && CLOSING_SIGNS.indexOf(text.charAt(end - 1)) >= 0) {
            end--;
        }
        return text.substring(0, end);
    }

    /** Whether a text holds no blanks and no control characters. */
    private static boolean isTight(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c <= ' ' || c >= '\u007F' && c <= '\u00A0' || TracedText.isBlank(c)) {
                return false;
            }
        }
        return true;
    }

    /** Letters, digits and ideographs only: what two prints of one title share. */
    public static String letters(String text) {
        return isLettersOnly(text) ? text : SIGNS.matcher(text).replaceAll("");
    }

    private static boolean isLettersOnly(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!Character.isLetterOrDigit(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
