package org.duizhao.extract.cue;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/**
 * A pattern with the characters it can start with. It finds what the pattern finds, but tries only where one of them stands: most
 * characters of a sentence start no number, date or cycle. Bounds are transparent and do not anchor. Immutable.
 */
public final class Cue {

    /** None of these stands in a pattern; one that starts a match shows that others would too. */
    private static final String STRANGERS = "\u00E6\u9F98\uD7A3";
    /** What may stand before a match for a look behind it: nothing, a comma, a character, a digit. */
    private static final List<String> BEFORE = List.of("", "、", "，", "龘", "1");

    private static final int ASCII = 128;

    private final Pattern pattern;
    private final BitSet firsts;

    private Cue(Pattern pattern, BitSet firsts) {
        this.pattern = pattern;
        this.firsts = firsts;
    }

    /** The cue of an expression that matches no empty text; its ranges beyond ASCII are of all hanzi or spelled out. */
    public static Cue of(String expression) {
        Pattern pattern = Pattern.compile(expression);
        BitSet firsts = new BitSet();
        if (STRANGERS.chars().anyMatch(c -> mayStart(pattern, (char) c))) {
            firsts.set(0, Character.MAX_VALUE + 1);
            return new Cue(pattern, firsts);
        }
        expression.chars().filter(c -> mayStart(pattern, (char) c)).forEach(firsts::set);
        IntStream.range(0, ASCII).filter(c -> mayStart(pattern, (char) c)).forEach(firsts::set);
        return new Cue(pattern, firsts);
    }

    /** A match at this character succeeds, or fails only because the text ends too soon. */
    private static boolean mayStart(Pattern pattern, char first) {
        return BEFORE.stream().anyMatch(before -> {
            Matcher matcher = pattern.matcher(before + first).region(before.length(), before.length() + 1)
                    .useTransparentBounds(true).useAnchoringBounds(false);
            return matcher.lookingAt() || matcher.hitEnd();
        });
    }

    public Pattern pattern() {
        return pattern;
    }

    public Search in(CharSequence text) {
        return new Search(text, 0);
    }

    /** A search that starts at a place of the text. */
    public Search in(CharSequence text, int from) {
        return new Search(text, from);
    }

    /** One search through a text. Not thread-safe. */
    public final class Search {

        private final CharSequence text;
        private final Matcher matcher;
        private int at;

        private Search(CharSequence text, int from) {
            this.text = text;
            this.at = from;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        /** Goes to the next match; false where there is none. */
        public boolean find() {
            for (int i = at; i < text.length(); i++) {
                if (firsts.get(text.charAt(i)) && matcher.region(i, text.length()).lookingAt()) {
                    at = Math.max(matcher.end(), i + 1);
                    return true;
                }
            }
            at = text.length();
            return false;
        }

        /** The match that {@link #find} went to. */
        public Matcher match() {
            return matcher;
        }
    }
}
