package org.duizhao.desktop.parts;

import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.stream.Collectors;

/** The characters that a text shows, piece by piece. */
public record SeenText(List<Piece> pieces) {

    /** @param sign true for what is drawn and does not belong to the text */
    record Piece(String characters, boolean sign) {
    }

    public SeenText {
        pieces = List.copyOf(pieces);
    }

    /** All that is drawn, signs among them. */
    public String characters() {
        return pieces.stream().map(Piece::characters).collect(Collectors.joining());
    }

    /** In UTF-16 units, signs among them: so offsets of what is selected are counted. */
    public int length() {
        return pieces.stream().mapToInt(piece -> piece.characters().length()).sum();
    }

    /** What a part of it says, without the signs. */
    public String words(Span part) {
        StringBuilder words = new StringBuilder();
        int at = 0;
        for (Piece piece : pieces) {
            Span own = new Span(at, at + piece.characters().length());
            if (own.overlaps(part) && !piece.sign()) {
                words.append(piece.characters(), Math.max(own.start(), part.start()) - at, Math.min(own.end(), part.end()) - at);
            }
            at = own.end();
        }
        return words.toString();
    }
}
