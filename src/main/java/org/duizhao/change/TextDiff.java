package org.duizhao.change;

import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.language.Segmenter;

import java.util.List;

/** Marks the words in which two texts differ. */
public final class TextDiff {

    private final Segmenter segmenter;

    public TextDiff(Segmenter segmenter) {
        this.segmenter = segmenter;
    }

    /** {@code text} marked against {@code base}. The pieces that are not MISSING are {@code text}; those not ADDED are {@code base}. */
    public MarkedText mark(String base, String text) {
        if (base.equals(text)) {
            return new MarkedText(List.of(new Piece(Mark.SAME, text)));
        }
        return new MarkedText(List.of(new Piece(Mark.MISSING, base), new Piece(Mark.ADDED, text)));
    }
}
