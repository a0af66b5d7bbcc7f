package org.duizhao.extract.grammar;

import org.duizhao.extract.cue.Cue;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with some of its characters closed to the grammars: names, titles, and what another grammar has read. Immutable.
 *
 * @param text the sentence as it stands
 * @param open the same, of the same length, with {@link #CLOSED} for each closed character
 */
public record Sentence(String text, String open) {

    /** Stands for a closed character; occurs in no notice. */
    static final char CLOSED = '\u0001';
    private static final String ENDS = "，,；;。：:！!？?";

    /** A sentence without its closed characters. */
    static Sentence of(String text) {
        return new Sentence(text, text);
    }

    /** The same sentence with these spans closed too. */
    Sentence without(List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        StringBuilder rest = new StringBuilder(open);
        for (Span span : spans) {
            for (int i = span.start(); i < span.end(); i++) {
                rest.setCharAt(i, CLOSED);
            }
        }
        return new Sentence(text, rest.toString());
    }

    /** What a cue finds in the open characters, see {@link Cue#in(String)}. */
    Iterable<Matcher> matches(Cue cue) {
        return cue.in(open);
    }

    Matcher matcher(Pattern pattern) {
        return pattern.matcher(open).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Where the clause of this place starts: after the nearest comma, semicolon, colon or full stop. */
    int clauseStart(int at) {
        int start = at;
        while (start > 0 && ENDS.indexOf(text.charAt(start - 1)) < 0) {
            start--;
        }
        return start;
    }

    /** Where the clause of this place ends, before the mark. */
    int clauseEnd(int at) {
        int end = at;
        while (end < text.length() && ENDS.indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end;
    }

    /** The open characters before a place, back to the start of its clause. */
    String clauseBefore(int at) {
        return open.substring(clauseStart(at), at);
    }

    /** The characters from a place to the end of its clause. */
    String clauseAfter(int at) {
        return open.substring(at, clauseEnd(at));
    }

    /** Whether the open text goes on like this from a place. */
    boolean continues(int at, Pattern pattern) {
        return matcher(pattern).region(at, open.length()).lookingAt();
    }
}
