package org.duizhao.extract.cue;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Cues that are tried on the same sentences, at most 64. One pass over a sentence tells which of them can match in it at all,
 * and few can. Immutable.
 */
public final class CueSet {

    /** Stands for a character that a cue may not read; occurs in no notice. */
    public static final char CLOSED = '\u0001';

    private final List<Cue> cues;
    private final Map<Cue, Integer> numbers = new HashMap<>();
    /** For each character a bit for each cue that can begin with it. */
    private final long[] cuesByFirst = new long[Character.MAX_VALUE + 1];

    public CueSet(List<Cue> cues) {
        if (cues.size() > Long.SIZE) {
            throw new IllegalArgumentException(cues.size() + " cues");
        }
        this.cues = List.copyOf(cues);
        for (int i = 0; i < cues.size(); i++) {
            long bit = 1L << i;
            numbers.put(cues.get(i), i);
            cues.get(i).beginnings().firsts().forEach(c -> cuesByFirst[c] |= bit);
        }
    }

    /** The cues that may match in a text, or in the same text with some of its characters {@link #CLOSED}; no other does. */
    public Possible in(String text) {
        long found = 0;
        for (int i = 0; i < text.length(); i++) {
            char first = text.charAt(i);
            char second = i + 1 < text.length() ? text.charAt(i + 1) : CLOSED;
            for (long left = cuesByFirst[first] & ~found; left != 0; left &= left - 1) {
                Beginnings beginnings = cues.get(Long.numberOfTrailingZeros(left)).beginnings();
                boolean may = i + 1 == text.length() || beginnings.has(first, second) || beginnings.has(first, CLOSED);
                found |= may ? Long.lowestOneBit(left) : 0;
            }
        }
        return new Possible(found);
    }

    /** The cues of the set that may match in one text. */
    public final class Possible {

        private final long bits;

        private Possible(long bits) {
            this.bits = bits;
        }

        /** False only for a cue of the set that does not match there. */
        public boolean has(Cue cue) {
            Integer number = numbers.get(cue);
            return number == null || (bits & 1L << number) != 0;
        }
    }
}
