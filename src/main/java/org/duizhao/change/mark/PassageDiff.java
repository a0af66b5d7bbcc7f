package org.duizhao.change.mark;

import org.duizhao.change.mark.MarkedPassage.Likeness;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;

import java.util.ArrayList;
import java.util.List;

/** Marks all that a notice says in a row against all that the base says there, however the two cut it into measures. Thread-safe. */
public final class PassageDiff {

    /** Below this share of common characters in the longer text, marks hide the text instead of explaining it. */
    private static final double LEAST_COMMON = 0.4;

    private final TextDiff diff;

    /** @param diff marks what is alike enough */
    public PassageDiff(TextDiff diff) {
        this.diff = diff;
    }

    /**
     * Marks texts that follow each other.
     *
     * @param base  what the other says, not empty
     * @param texts not empty
     */
    public MarkedPassage mark(List<String> base, List<String> texts) {
        String baseText = String.join("", base);
        String text = String.join("", texts);
        if (baseText.equals(text)) {
            return new MarkedPassage(Likeness.SAME, unmarked(texts));
        }
        List<Piece> pieces = diff.mark(baseText, text).pieces();
        int common = pieces.stream().filter(piece -> piece.mark() == Mark.SAME).mapToInt(piece -> piece.text().length()).sum();
        return common < LEAST_COMMON * Math.max(baseText.length(), text.length())
                ? new MarkedPassage(Likeness.REWORDED, unmarked(texts))
                : new MarkedPassage(Likeness.SIMILAR, cut(pieces, texts));
    }

    /** Texts without a mark. */
    public static List<MarkedText> unmarked(List<String> texts) {
        return texts.stream().map(MarkedText::unmarked).toList();
    }

    /** Cuts marked text where the texts that it was made of end; a missing piece stays with the words it follows. */
    static List<MarkedText> cut(List<Piece> pieces, List<String> texts) {
        List<MarkedText> cut = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        int room = texts.get(0).length();
        for (Piece piece : pieces) {
            String rest = piece.text();
            while (piece.mark() != Mark.MISSING && rest.length() > room) {
                addUnlessEmpty(current, new Piece(piece.mark(), rest.substring(0, room)));
                rest = rest.substring(room);
                cut.add(new MarkedText(current));
                current.clear();
                room = texts.get(cut.size()).length();
            }
            addUnlessEmpty(current, new Piece(piece.mark(), rest));
            room -= piece.mark() == Mark.MISSING ? 0 : rest.length();
        }
        cut.add(new MarkedText(current));
        return cut;
    }

    private static void addUnlessEmpty(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }
}
