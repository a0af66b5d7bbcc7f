package org.duizhao.change;

import java.util.List;

/**
 * What one notice says in a row, held against what another says there.
 *
 * @param measures one a measure, in their order; words are marked only where the likeness is {@code SIMILAR}
 */
public record MarkedPassage(Likeness likeness, List<MarkedText> measures) {

    public MarkedPassage {
        measures = List.copyOf(measures);
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
