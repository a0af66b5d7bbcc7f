package org.duizhao.chinese.cue;

import java.util.Collection;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A pattern with the two characters it can begin with. It finds what the pattern finds, but tries only where such a pair
 * stands: few places of a sentence begin a number, date or cycle, and most sentences have none for a given pattern. Immutable.
 */
public final class Cue {

    private final Pattern pattern;
    private final Beginnings beginnings;
    private final Beginnings mark;

    private Cue(Pattern pattern, Pattern mark) {
        this.pattern = pattern;
        this.beginnings = new Beginnings(pattern);
        this.mark = mark == pattern ? beginnings : new Beginnings(mark);
    }

    /** The cue of an expression that matches no empty text; its ranges beyond ASCII are of all hanzi or spelled out. */
    public static Cue of(String expression) {
        Pattern pattern = Pattern.compile(expression);
        return new Cue(pattern, pattern);
    }

    /**
     * The same, where a sentence shows sooner that it holds no match: many begin with a numeral, and few go on with a unit.
     *
     * @param mark an expression that matches somewhere in each match; as a rule the two characters that are rarest in it
     */
    public static Cue of(String expression, String mark) {
        return new Cue(Pattern.compile(expression), Pattern.compile(mark));
    }

    /** The cue of some words; none of them is empty. */
    public static Cue ofWords(Collection<String> words) {
        return of(words.isEmpty() ? "(?!)" : words.stream().map(Pattern::quote).collect(Collectors.joining("|")));
    }

    /**
     * The matches in a text, in its order. It is one matcher that goes from match to match: what is wanted of a match is taken
     * before the next. Bounds are transparent and do not anchor.
     */
    public Iterable<Matcher> in(String text) {
        return in(text, 0);
    }

    /** What it searches for. */
    public Pattern pattern() {
        return pattern;
    }

    /** Whether a match can begin at a place, by the two characters that stand there. */
    public boolean mayBeginAt(String text, int at) {
        return at < text.length() && beginnings.next(text, at, at + 1) == at;
    }

    /** With what the part begins that each match holds; the match itself where none was named. */
    Beginnings mark() {
        return mark;
    }

    /** Whether a match stands in a text. */
    public boolean isIn(String text) {
        return in(text).iterator().hasNext();
    }

    /** The text without the matches. */
    public String cutFrom(String text) {
        StringBuilder rest = new StringBuilder();
        int end = 0;
        for (Matcher match : in(text)) {
            rest.append(text, end, match.start());
            end = match.end();
        }
        return end == 0 ? text : rest.append(text, end, text.length()).toString();
    }

    /** The matches from a place of the text on. */
    public Iterable<Matcher> in(String text, int from) {
        return in(text, from, text.length());
    }

    /** The matches from a place of the text to another, exclusive. */
    public Iterable<Matcher> in(String text, int from, int to) {
        return search(text, mark.next(text, from, to), from, to, to);
    }

    /**
     * The matches from a place of the text on in which it is known where marks stand.
     *
     * @param marked  the first mark
     * @param markEnd beyond the last mark; no match starts there
     */
    Iterable<Matcher> between(String text, int marked, int markEnd) {
        return search(text, mark.next(text, marked, markEnd), 0, markEnd, text.length());
    }

    private Iterable<Matcher> search(String text, int marked, int from, int markEnd, int to) {
        if (marked == markEnd) {
            return List.of();
        }
        int first = mark == beginnings ? marked : beginnings.next(text, from, markEnd);
        return first < markEnd ? () -> new Search(text, first, markEnd, to) : List.of();
    }

    /** One search through a text. Not thread-safe. */
    private final class Search implements Iterator<Matcher> {

        private final String text;
        private final Matcher matcher;
        private final int markEnd;
        private final int to;
        private int at;
        private boolean found;

        private Search(String text, int first, int markEnd, int to) {
            this.text = text;
            this.markEnd = markEnd;
            this.to = to;
            this.at = first;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        @Override
        public boolean hasNext() {
            while (!found && at < markEnd) {
                found = matcher.region(at, to).lookingAt();
                at = beginnings.next(text, found ? Math.max(matcher.end(), at + 1) : at + 1, markEnd);
            }
            return found;
        }

        @Override
        public Matcher next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            found = false;
            return matcher;
        }
    }
}
