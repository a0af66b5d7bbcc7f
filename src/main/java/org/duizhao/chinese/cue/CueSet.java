package org.duizhao.chinese.cue;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import org.duizhao.chinese.character.CharacterSet;

/**
 * Cues that are tried on the same sentences, at most 64. One pass over a sentence tells which of them can match in it at all,
 * and few can. Immutable.
 */
public final class CueSet {

    /** Stands for a character that a cue may not read; occurs in no notice. */
    public static final char CLOSED = '\u0001';

    private final Cue[] cues;
    /** The characters that a mark of any cue can begin with. */
    private final CharacterSet firsts;
    /** For each character a bit for each cue whose mark can begin with it, whatever comes next. */
    private final long[] wide = new long[Character.MAX_VALUE + 1];
    /** For each character a bit for each cue whose mark can begin with it before some others. */
    private final long[] narrow = new long[Character.MAX_VALUE + 1];
    /** For each character a bit for each cue where it is one of these others. */
    private final long[] others = new long[Character.MAX_VALUE + 1];

    /** @throws IllegalArgumentException for more than 64 cues */
    public CueSet(List<Cue> cues) {
        if (cues.size() > Long.SIZE) {
            throw new IllegalArgumentException(cues.size() + " cues");
        }
        this.cues = cues.toArray(Cue[]::new);
        BitSet begin = new BitSet();
        for (int i = 0; i < this.cues.length; i++) {
            add(this.cues[i].mark(), 1L << i, begin);
        }
        firsts = CharacterSet.ofBits(begin);
    }

    private void add(Beginnings mark, long bit, BitSet begin) {
        mark.firsts().forEach(c -> (mark.isWide((char) c) ? wide : narrow)[c] |= bit);
        mark.firsts().forEach(begin::set);
        mark.narrowSeconds().forEach(c -> others[c] |= bit);
        if (((wide[CLOSED] | narrow[CLOSED]) & bit) != 0) {
            Arrays.setAll(wide, c -> wide[c] | bit);
            begin.set(0, wide.length);
        }
    }

    /** The cues that may match in a text, or in the same text with some of its characters {@link #CLOSED}; no other does. */
    public Possible in(String text) {
        int[] starts = new int[cues.length];
        int[] ends = new int[cues.length];
        for (int i = 0; i < text.length(); i++) {
            if (!firsts.has(text.charAt(i))) {
                continue;
            }
            for (long left = marked(text, i); left != 0; left &= left - 1) {
                int cue = Long.numberOfTrailingZeros(left);
                starts[cue] = ends[cue] == 0 ? i : starts[cue];
                ends[cue] = i + 1;
            }
        }
        return new Possible(starts, ends);
    }

    /** The cues whose mark can begin at this place. */
    private long marked(String text, int at) {
        char first = text.charAt(at);
        if (at + 1 == text.length()) {
            return wide[first] | narrow[first];
        }
        char second = text.charAt(at + 1);
        long marked = wide[first];
        for (long left = narrow[first] & others[second]; left != 0; left &= left - 1) {
            boolean can = cues[Long.numberOfTrailingZeros(left)].mark().has(first, second);
            marked |= can ? Long.lowestOneBit(left) : 0;
        }
        return marked;
    }

    /**
     * Some cues of the set, to be asked for together.
     *
     * @throws IllegalArgumentException for one that is not of the set
     */
    public Part part(List<Cue> some) {
        long bits = 0;
        for (Cue cue : some) {
            if (number(cue) < 0) {
                throw new IllegalArgumentException("a cue is not of the set");
            }
            bits |= 1L << number(cue);
        }
        return new Part(bits);
    }

    /** Where a cue stands in the set; -1 for one that is not of it. */
    private int number(Cue cue) {
        for (int i = 0; i < cues.length; i++) {
            if (cues[i] == cue) {
                return i;
            }
        }
        return -1;
    }

    /** Some cues of a set. */
    public static final class Part {

        private final long bits;

        private Part(long bits) {
            this.bits = bits;
        }
    }

    /** The cues of the set that may match in one text, and where. */
    public final class Possible {

        /** The first place of a mark of each cue. */
        private final int[] starts;
        /** Beyond the last one; 0 where there is none. */
        private final int[] ends;
        private final long bits;

        private Possible(int[] starts, int[] ends) {
            this.starts = starts;
            this.ends = ends;
            long found = 0;
            for (int i = 0; i < ends.length; i++) {
                found |= ends[i] == 0 ? 0 : 1L << i;
            }
            this.bits = found;
        }

        /** Whether one of these may match there. */
        public boolean hasAny(Part part) {
            return (bits & part.bits) != 0;
        }

        /**
         * What a cue finds, see {@link Cue#in(String)}.
         *
         * @param text that text, or the same with some of its characters {@link #CLOSED}
         */
        public Iterable<Matcher> matches(Cue cue, String text) {
            int number = number(cue);
            if (number < 0) {
                return cue.in(text);
            }
            return ends[number] == 0 ? List.of() : cue.between(text, starts[number], ends[number]);
        }
    }
}
