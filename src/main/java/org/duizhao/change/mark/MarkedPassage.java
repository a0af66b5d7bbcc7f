package org.duizhao.change.mark;

import java.util.List;

/**
 * What one notice says in a row, held against what another says there.
 *
 * @param texts one for each that was given, in their order; words are marked only where the likeness is {@code SIMILAR}
 */
public record MarkedPassage(Likeness likeness, List<MarkedText> texts) {

    public MarkedPassage {
        texts = List.copyOf(texts);
    }

    /** How alike the two are as a whole. */
    public enum Likeness {
        /** The very same words. */
        SAME,
        /** Alike enough for marks of single words to explain the difference. */
        SIMILAR,
        /** So little is shared that marking words would strike out nearly all of both. */
        REWORDED
    }
}
