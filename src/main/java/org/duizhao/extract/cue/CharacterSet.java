package org.duizhao.extract.cue;

import java.util.BitSet;
import java.util.stream.IntStream;

/** A set of UTF-16 characters in one bit each: 8 KB, so that asking it about each character of a text is quick. Immutable. */
final class CharacterSet {

    private final long[] bits = new long[(Character.MAX_VALUE + 1) / Long.SIZE];

    CharacterSet(BitSet characters) {
        long[] given = characters.toLongArray();
        System.arraycopy(given, 0, bits, 0, given.length);
    }

    boolean has(char c) {
        return (bits[c / Long.SIZE] & 1L << c) != 0;
    }

    IntStream characters() {
        return BitSet.valueOf(bits).stream();
    }
}
