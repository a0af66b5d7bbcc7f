package org.duizhao.repair.line;

/**
 * Which characters a text holds, found in one pass over it. A rule whose marks stand nowhere in a document need not look for them
 * in every line. Immutable.
 */
public final class Characters {

    private static final int BITS = 6;

    /** A bit a character of UTF-16. */
    private final long[] held = new long[(Character.MAX_VALUE + 1) >> BITS];

    private Characters() {
    }

    /** Those of the text; none of an empty one. */
    public static Characters of(String text) {
        return of(text, 0, text.length());
    }

    /** Those of {@code [start, end)} of the text. */
    public static Characters of(String text, int start, int end) {
        Characters characters = new Characters();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            characters.held[c >> BITS] |= 1L << c;
        }
        return characters;
    }

    public boolean hold(char c) {
        return (held[c >> BITS] & 1L << c) != 0;
    }

    /** True if one of the wanted ones is held. */
    public boolean holdAny(String wanted) {
        for (int i = 0; i < wanted.length(); i++) {
            if (hold(wanted.charAt(i))) {
                return true;
            }
        }
        return false;
    }
}
