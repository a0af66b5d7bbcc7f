package org.duizhao.decision;

import java.util.List;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

/**
 * A sentence of a notice, or parts of it, with all by which it is known again in another version of the notice.
 *
 * @param notice  the id of the notice
 * @param range   from the first to the last character of the sentence in the notice's source
 * @param wording what is written there and around it
 * @param parts   the parts of the sentence that are meant, sorted; none for the whole
 */
public record Anchor(String notice, SourceRange range, Wording wording, List<Span> parts) {

    /**
     * A sentence as it is written.
     *
     * @param text   clean, without any blanks
     * @param before the sentence before it, likewise; empty where it is the first
     * @param after  the one after it; empty where it is the last
     * @param kin    what else of the notice could be taken for it
     */
    public record Wording(String text, String before, String after, Kin kin) {
    }

    /** What else of a notice could be taken for a sentence. */
    public enum Kin {
        /** No other sentence reads the same. */
        ALONE,
        /** Others do, but none between the same two sentences. */
        REPEATED,
        /** Others do, between the same two sentences. */
        REPEATED_ALIKE
    }

    public Anchor {
        parts = List.copyOf(parts);
    }

    /** A place in a measure of a notice. @param parts none for the whole measure */
    public static Anchor of(Notice notice, Measure measure, List<Span> parts) {
        Sentences sentences = new Sentences(notice);
        List<Span> whole = List.of(new Span(0, measure.text().length()));
        return sentences.anchor(notice.measures().indexOf(measure), parts.equals(whole) ? List.of() : parts);
    }

    /** A notice as a whole, with no sentence of it. @param notice its id */
    public static Anchor whole(String notice) {
        return new Anchor(notice, new SourceRange(0, 0), new Wording("", "", "", Kin.ALONE), List.of());
    }

    /** Whether the notice as a whole is meant. */
    public boolean isWhole() {
        return wording.text().isEmpty();
    }

    /** The same parts of another sentence that reads the same. */
    Anchor at(Anchor sentence) {
        return new Anchor(sentence.notice, sentence.range, sentence.wording, parts);
    }
}
