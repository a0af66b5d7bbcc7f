package org.duizhao.extract.wording;

import org.duizhao.chinese.clause.Clauses;
import org.duizhao.chinese.cue.Cue;
import org.duizhao.chinese.cue.CueSet;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A sentence with some of its characters closed to the grammars: names, titles, and what another grammar has read. Immutable.
 *
 * @param text     the sentence as it stands
 * @param open     the same, of the same length, with {@link CueSet#CLOSED} for each closed character
 * @param possible the cues that may match in it
 */
public record MaskedSentence(String text, String open, CueSet.Possible possible) {

    /** The same sentence with these spans closed too. */
    public MaskedSentence without(List<Span> spans) {
        if (spans.isEmpty()) {
            return this;
        }
        char[] rest = open.toCharArray();
        for (Span span : spans) {
            Arrays.fill(rest, span.start(), span.end(), CueSet.CLOSED);
        }
        return new MaskedSentence(text, String.valueOf(rest), possible);
    }

    /** The same sentence with what these wordings have read closed too. */
    public MaskedSentence after(List<Wording> wordings) {
        if (wordings.isEmpty()) {
            return this;
        }
        List<Span> read = new ArrayList<>();
        for (Wording wording : wordings) {
            read.addAll(wording.read());
        }
        return without(read);
    }

    /** What a cue finds in the open characters, see {@link Cue#in(String)}. */
    public Iterable<Matcher> matches(Cue cue) {
        return possible.matches(cue, open);
    }

    /** A matcher over the open characters, which looks around its region. */
    public Matcher matcher(Pattern pattern) {
        return pattern.matcher(open).useTransparentBounds(true).useAnchoringBounds(false);
    }

    /** Where the clause of this place starts, see {@link Clauses#startOf}. */
    public int clauseStart(int at) {
        return Clauses.startOf(text, at);
    }

    /** Where the clause of this place ends, before the mark. */
    public int clauseEnd(int at) {
        return Clauses.endOf(text, at);
    }

    /** The open characters before a place, back to the start of its clause. */
    public String clauseBefore(int at) {
        return open.substring(clauseStart(at), at);
    }

    /** The open characters right before a place, at most so many, back to the start of its clause. */
    public String justBefore(int at, int most) {
        return open.substring(Math.max(clauseStart(at), at - most), at);
    }

    /** The characters from a place to the end of its clause. */
    public String clauseAfter(int at) {
        return open.substring(at, clauseEnd(at));
    }

    /** Whether the open text goes on like this from a place. */
    public boolean continues(int at, Pattern pattern) {
        return matcher(pattern).region(at, open.length()).lookingAt();
    }
}
