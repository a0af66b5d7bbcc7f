package org.duizhao.extract.cue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

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
    private static final int ASCII = 128;

    /** A bit for each character that can be the first. */
    private final long[] firstBits;
    /** The number of its seconds for each first. */
    private final short[] numbers = new short[Character.MAX_VALUE + 1];
    private final List<BitSet> seconds = new ArrayList<>();

    /** Of a pattern that matches no empty text; its ranges beyond ASCII are of all hanzi or spelled out. */
    Beginnings(Pattern pattern) {
        Probe probe = new Probe(pattern.matcher(""), pattern.pattern().contains(LOOK_BEHIND) ? BEFORE : BEFORE.subList(0, 1));
        BitSet named = new BitSet();
        pattern.pattern().chars().forEach(named::set);
        named.set(0, ASCII);
        BitSet asked = (BitSet) named.clone();
        asked.andNot(unasked());
        BitSet firsts = probe.goesOn("", named);
        if (firsts.cardinality() > named.cardinality()) {
            BitSet afterStrangers = new BitSet();
            STRANGERS.forEach(stranger -> afterStrangers.or(probe.goesOn(stranger, asked)));
            Arrays.fill(numbers, number(afterStrangers));
        }
        named.stream().filter(firsts::get).forEach(c -> numbers[c] = number(probe.goesOn(Character.toString(c), asked)));
        firsts.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        BitSet all = new BitSet();
        all.set(0, Character.MAX_VALUE + 1);
        Arrays.fill(numbers, Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1, number(all));
        firstBits = Arrays.copyOf(firsts.toLongArray(), (Character.MAX_VALUE + 1) / Long.SIZE);
    }

    private short number(BitSet mayFollow) {
        mayFollow.or(unasked());
        if (!seconds.contains(mayFollow)) {
            seconds.add(mayFollow);
        }
        return (short) seconds.indexOf(mayFollow);
    }

    /**
     * What may always follow: halves of rare characters, and of ASCII nearly all but digits, for most of an expression is made of it
     * and little of a notice.
     */
    private static BitSet unasked() {
        BitSet set = new BitSet();
        set.set(0, ASCII);
        set.clear('0', '9' + 1);
        set.clear(CueSet.CLOSED);
        set.set(Character.MIN_SURROGATE, Character.MAX_SURROGATE + 1);
        return set;
    }

    /** The next place from here on where a match can begin; the text's length where there is none. */
    int next(String text, int from) {
        int length = text.length();
        for (int i = from; i < length; i++) {
            char c = text.charAt(i);
            if (isFirst(c) && (i + 1 == length || mayFollow(c, text.charAt(i + 1)))) {
                return i;
            }
        }
        return length;
    }

    /** The characters that a match can begin with. */
    IntStream firsts() {
        return BitSet.valueOf(firstBits).stream();
    }

    /** Whether a match can begin with these two characters. */
    boolean has(char first, char second) {
        return isFirst(first) && mayFollow(first, second);
    }

    private boolean isFirst(char c) {
        return (firstBits[c / Long.SIZE] & 1L << c) != 0;
    }

    private boolean mayFollow(char first, char second) {
        return seconds.get(numbers[first]).get(second);
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
