package org.duizhao.parse;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Which characters of a line stand inside brackets or quotation marks. Full-width and half-width brackets pair with each
 * other. A mark without a partner, or with one too far away to be meant, counts for nothing.
 */
final class Nesting {

    private static final String OPEN = "（(《〈“‘「『［[〔【";
    private static final String CLOSE = "）)》〉”’」』］]〕】";
    /** Which marks pair: the same letter at the same place. */
    private static final String FAMILY = "aabcdefghhij";
    /** A bracket longer than this, in characters, lost its end. */
    private static final int FARTHEST = 400;

    private final boolean[] inside;
    private final int[] partner;

    Nesting(CharSequence text) {
        partner = new int[text.length()];
        Arrays.fill(partner, -1);
        pair(text);
        inside = new boolean[text.length()];
        int until = -1;
        for (int i = 0; i < text.length(); i++) {
            inside[i] = i < until;
            if (partner[i] > i && partner[i] > until) {
                until = partner[i] + 1;
            }
        }
    }

    private void pair(CharSequence text) {
        Deque<Integer> open = new ArrayDeque<>();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < '\u0100' && c != '(' && c != ')' && c != '[' && c != ']' || c >= '\u3100' && c < '\uFF00') {
                continue;
            }
            if (OPEN.indexOf(c) >= 0) {
                open.push(i);
            } else if (CLOSE.indexOf(c) >= 0) {
                close(text, i, open);
            }
        }
    }

    private void close(CharSequence text, int close, Deque<Integer> open) {
        char family = FAMILY.charAt(CLOSE.indexOf(text.charAt(close)));
        boolean known = open.stream().takeWhile(at -> close - at <= FARTHEST)
                .anyMatch(at -> FAMILY.charAt(OPEN.indexOf(text.charAt(at))) == family);
        while (known) {
            int at = open.pop();
            if (FAMILY.charAt(OPEN.indexOf(text.charAt(at))) == family) {
                partner[at] = close;
                partner[close] = at;
                return;
            }
        }
    }

    /** True for what stands between the marks and for the closing mark; false for the opening mark of an outermost pair. */
    boolean inside(int index) {
        return inside[index];
    }

    /** Where the bracket at {@code index} has its other half; -1 for none or for any other character. */
    int partner(int index) {
        return partner[index];
    }
}
