package org.duizhao.extract.cue;

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

    private Cue(Pattern pattern) {
        this.pattern = pattern;
        this.beginnings = new Beginnings(pattern);
    }

    /** The cue of an expression that matches no empty text; its ranges beyond ASCII are of all hanzi or spelled out. */
    public static Cue of(String expression) {
        return new Cue(Pattern.compile(expression));
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

    Beginnings beginnings() {
        return beginnings;
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
        int first = beginnings.next(text, from);
        return first < to ? () -> new Search(text, first, to) : List.of();
    }

    /** One search through a text. Not thread-safe. */
    private final class Search implements Iterator<Matcher> {

        private final String text;
        private final Matcher matcher;
        private final int to;
        private int at;
        private boolean found;

        private Search(String text, int first, int to) {
            this.text = text;
            this.to = to;
            this.at = first;
            this.matcher = pattern.matcher(text).useTransparentBounds(true).useAnchoringBounds(false);
        }

        @Override
        public boolean hasNext() {
            while (!found && at < to) {
                found = matcher.region(at, to).lookingAt();
                at = beginnings.next(text, found ? Math.max(matcher.end(), at + 1) : at + 1);
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
