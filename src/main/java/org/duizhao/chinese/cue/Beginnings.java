package org.duizhao.chinese.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.duizhao.chinese.character.CharacterSet;

/**
 * With which two characters the matches of a pattern can begin. Found by asking the pattern itself about each pair of its own
 * characters. Characters that it does not name it cannot tell apart but by their kind, so a stranger of each kind stands for
 * them. Immutable.
 */
final class Beginnings {

    /** A letter, a hanzi, a letter of another script, a sign: none of them stands in a pattern. */
    private static final List<String> STRANGERS = List.of("\u00E6", "\u9F98", "\uD7A3", "\u2603");
    /** What may stand before a match for a look behind it: nothing, a comma, a character, a digit. */
    private static final List<String> BEFORE = List.of("", "、", "，", "龘", "1");
    private static final String LOOK_BEHIND = "(?<=";
    /** How many characters ASCII has: 0 to 127. */
    private static final int ASCII = 128;
    /** All UTF-16 units, so that a character is its own place in {@link #rows}. */
    private static final int CHARACTERS = Character.MAX_VALUE + 1;
    /** Of a row of bits, in longs. */
    private static final int WIDTH = CHARACTERS / Long.SIZE;
    private static final BitSet UNASKED = unasked();

    /** The characters that can be the first; most of a text are none. */
    private final CharacterSet firsts;
    /** The row of {@link #seconds} for each first; 0 for a character that is none. */
    private final short[] rows = new short[CHARACTERS];
    /** A bit for each character that can be the second, row after row; row 0 is empty. */
    private final long[] seconds;

    /** Of a pattern that matches no empty text; its ranges beyond ASCII are of all hanzi or spelled out. */
    Beginnings(Pattern pattern) {
        Probe probe = new Probe(pattern.matcher(""), pattern.pattern().contains(LOOK_BEHIND) ? BEFORE : BEFORE.subList(0, 1));
        BitSet named = new BitSet();
        pattern.pattern().chars().forEach(named::set);
        named.set(0, ASCII);
        BitSet asked = (BitSet) named.clone();
        asked.andNot(UNASKED);
        BitSet begins = probe.goesOn("", named);
        List<BitSet> found = new ArrayList<>(List.of(new BitSet()));
        if (begins.cardinality() > named.cardinality()) {
            BitSet afterStrangers = new BitSet();
            STRANGERS.forEach(stranger -> afterStrangers.or(probe.goesOn(stranger, asked)));
            Arrays.fill(rows, row(found, afterStrangers));
            named.stream().forEach(c -> rows[c] = 0);
        }
        named.stream().filter(begins::get).forEach(c -> rows[c] = row(found, probe.goesOn(Character.toString(c), asked)));
        begins.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        BitSet all = new BitSet();
        all.set(0, CHARACTERS);
        Arrays.fill(rows, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, row(found, all));
        firsts = CharacterSet.ofBits(begins);
        seconds = flat(found);
    }

    private static short row(List<BitSet> found, BitSet mayFollow) {
        mayFollow.or(UNASKED);
        int row = found.indexOf(mayFollow);
        if (row >= 0) {
            return (short) row;
        }
        found.add(mayFollow);
        return (short) (found.size() - 1);
    }

    private static long[] flat(List<BitSet> rows) {
        long[] flat = new long[rows.size() * WIDTH];
        for (int row = 0; row < rows.size(); row++) {
            long[] bits = rows.get(row).toLongArray();
            System.arraycopy(bits, 0, flat, row * WIDTH, bits.length);
        }
        return flat;
    }

    /**
     * What may always follow: halves of rare characters, and of ASCII all but digits and the signs beside them, for most of an
     * expression is made of it and little of a notice.
     */
    private static BitSet unasked() {
        BitSet set = new BitSet();
        set.set(0, ASCII);
        set.clear('0', '9' + 1);
        "%+-.".chars().forEach(set::clear);
        set.clear(CueSet.CLOSED);
        set.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        return set;
    }

    /** The next place from here to another, exclusive, where a match can begin; that other place where there is none. */
    int next(String text, int from, int to) {
        for (int i = from; i < to; i++) {
            char c = text.charAt(i);
            if (firsts.has(c) && (i + 1 == text.length() || has(c, text.charAt(i + 1)))) {
                return i;
            }
        }
        return to;
    }

    /** The characters that a match can begin with. */
    IntStream firsts() {
        return firsts.characters();
    }

    /** Whether a match can begin with this character whatever comes next, be it {@link CueSet#CLOSED}. */
    boolean isWide(char first) {
        return mayFollow(rows[first], CueSet.CLOSED);
    }

    /** The characters that may follow any of the firsts that are not wide. */
    IntStream narrowSeconds() {
        BitSet union = new BitSet();
        for (int row = 1; row < seconds.length / WIDTH; row++) {
            if (!mayFollow(row, CueSet.CLOSED)) {
                union.or(BitSet.valueOf(Arrays.copyOfRange(seconds, row * WIDTH, (row + 1) * WIDTH)));
            }
        }
        return union.stream();
    }

    /** Whether a match can begin with these two characters. */
    boolean has(char first, char second) {
        return mayFollow(rows[first], second);
    }

    private boolean mayFollow(int row, char second) {
        return (seconds[row * WIDTH + second / Long.SIZE] & 1L << second) != 0;
    }

    /** Asks a pattern how its matches can go on. */
    private record Probe(Matcher matcher, List<String> before) {

        /** The characters that can stand after this beginning; all that are not asked about where a stranger can. */
        BitSet goesOn(String beginning, BitSet asked) {
            BitSet next = new BitSet();
            if (STRANGERS.stream().anyMatch(stranger -> begins(beginning + stranger))) {
                next.set(0, Character.MAX_VALUE + 1);
                next.andNot(asked);
            }
            for (int c = asked.nextSetBit(0); c >= 0; c = asked.nextSetBit(c + 1)) {
                if (begins(beginning + (char) c)) {
                    next.set(c);
                }
            }
            return next;
        }

        /** A match from here succeeds, or fails only because the text ends too soon. */
        private boolean begins(String text) {
            for (String one : before) {
                matcher.reset(one + text).region(one.length(), one.length() + text.length());
                if (matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt() || matcher.hitEnd()) {
                    return true;
                }
            }
            return false;
        }
    }
}
