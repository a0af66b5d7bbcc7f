package org.duizhao.change.mark;

import java.util.List;

/** A text cut into pieces that say how it differs from a base text. */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** A text that is held against nothing. */
    public static MarkedText unmarked(String text) {
        return new MarkedText(List.of(new Piece(Mark.SAME, text)));
    }

    /** A run of characters. A {@code MISSING} piece stands in the base only. */
    public record Piece(Mark mark, String text) {
    }

    /** How a piece stands to the base. */
    public enum Mark { SAME, ADDED, MISSING }
}
