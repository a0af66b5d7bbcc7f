package org.duizhao.chinese.clause;

import java.util.Arrays;

/**
 * Which characters of a line stand inside brackets or quotation marks. Full-width and half-width brackets pair with each
 * other. A mark without a partner, or with one too far away to be meant, counts for nothing.
 */
public final class Brackets {

    /** A bracket longer than this, in characters, lost its end. */
    private static final int FARTHEST = 400;
    /** Room for brackets within brackets; more of them make it grow. */
    private static final int USUAL_DEPTH = 8;

    /** How far the other half of a mark stands from it, 0 for all other characters; null where nothing opens. */
    private final int[] distance;
    private final boolean[] inside;

    /** Pairs the marks of a text, once. */
    public Brackets(String text) {
        boolean marked = opens(text, text.length());
        distance = marked ? new int[text.length()] : null;
        inside = marked ? new boolean[text.length()] : null;
        if (marked) {
            pair(text);
        }
    }

    /** Whether a mark opens before {@code end}; where none does, nothing up to there is inside. */
    public static boolean opens(String text, int end) {
        for (int i = 0; i < end; i++) {
            if (family(text.charAt(i)) > 0) {
                return true;
            }
        }
        return false;
    }

    private void pair(String text) {
        int[] open = new int[USUAL_DEPTH];
        int depth = 0;
        for (int i = 0; i < text.length(); i++) {
            int family = family(text.charAt(i));
            if (family > 0) {
                open = depth == open.length ? Arrays.copyOf(open, depth * 2) : open;
                open[depth] = i;
                depth++;
            } else if (family < 0) {
                int partner = partner(text, i, open, depth);
                if (partner >= 0) {
                    depth = partner;
                    pair(open[partner], i);
                }
            }
        }
    }

    /** Which of the open marks the one at {@code close} closes, with all that opened behind it; -1 for none. */
    private static int partner(String text, int close, int[] open, int depth) {
        int family = -family(text.charAt(close));
        for (int i = depth - 1; i >= 0 && close - open[i] <= FARTHEST; i--) {
            if (family(text.charAt(open[i])) == family) {
                return i;
            }
        }
        return -1;
    }

    private void pair(int open, int close) {
        distance[open] = close - open;
        distance[close] = open - close;
        Arrays.fill(inside, open + 1, close + 1, true);
    }

    /** Which marks pair: those of the same number, negative for the closing one; 0 for all other characters. */
    private static int family(char c) {
        if (c >= '\u3100' && c < '\uFF00') {
            return 0;
        }
        return switch (c) {
            case '（', '(' -> 1;
            case '）', ')' -> -1;
            case '《' -> 2;
            case '》' -> -2;
            case '〈' -> 3;
            case '〉' -> -3;
            case '“' -> 4;
            case '”' -> -4;
            case '‘' -> 5;
            case '’' -> -5;
            case '「' -> 6;
            case '」' -> -6;
            case '『' -> 7;
            case '』' -> -7;
            case '［', '[' -> 8;
            case '］', ']' -> -8;
            case '〔' -> 9;
            case '〕' -> -9;
            case '【' -> 10;
            case '】' -> -10;
            default -> 0;
        };
    }

    /** True for what stands between the marks and for the closing mark; false for the opening mark of an outermost pair. */
    public boolean inside(int index) {
        return inside != null && inside[index];
    }

    /** Where the bracket at {@code index} has its other half; -1 for none or for any other character. */
    public int partner(int index) {
        return distance == null || distance[index] == 0 ? -1 : index + distance[index];
    }
}
