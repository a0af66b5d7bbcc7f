package org.duizhao.chinese.character;

import java.util.BitSet;
import java.util.stream.IntStream;

/**
 * A set of UTF-16 characters in one bit each: 8 KB, so that asking it about each character of a text is quick. Immutable.
 *
 * <pre>
 * CharacterSet ends = CharacterSet.of("。！？");
 * ends.has('。')                          true
 * ends.next("一。二", 0)                   1
 * CharacterSet.of(text).holdsAny("後馀")   whether the text holds one of them
 * </pre>
 */
public final class CharacterSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    private CharacterSet() {
    }

    /** Of the characters of a text; empty for an empty one. */
    public static CharacterSet of(CharSequence characters) {
        return of(characters, 0, characters.length());
    }

    /** Of the characters of {@code [start, end)} of a text. */
    public static CharacterSet of(CharSequence text, int start, int end) {
        CharacterSet set = new CharacterSet();
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            set.bits[c / Long.SIZE] |= 1L << c;
        }
        return set;
    }

    /** Of the characters whose bits are set; bits beyond {@link Character#MAX_VALUE} are not allowed. */
    public static CharacterSet ofBits(BitSet characters) {
        CharacterSet set = new CharacterSet();
        long[] given = characters.toLongArray();
        System.arraycopy(given, 0, set.bits, 0, given.length);
        return set;
    }

    /** Whether a character is of the set. */
    public boolean has(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }

    /** Whether one of the characters of a text is in the set. */
    public boolean holdsAny(CharSequence wanted) {
        return next(wanted, 0) < wanted.length();
    }

    /** The first place from here on that holds a character of the set; the length of the text where none does. */
    public int next(CharSequence text, int from) {
        int at = from;
        while (at < text.length() && !has(text.charAt(at))) {
            at++;
        }
        return at;
    }

    /** The characters in the order of their codes. */
    public IntStream characters() {
        return BitSet.valueOf(bits).stream();
    }
}
