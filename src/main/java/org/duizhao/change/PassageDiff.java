package org.duizhao.change;

import org.duizhao.change.MarkedPassage.Likeness;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.notice.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Marks all that a notice says in a row against all that the base says there, however the two cut it into measures. Thread-safe. */
public final class PassageDiff {

    /** Below this share of common characters in the longer text, marks hide the text instead of explaining it. */
    private static final double LEAST_COMMON = 0.4;

    private final TextDiff diff;

    public PassageDiff(TextDiff diff) {
        this.diff = diff;
    }

    /** @param base not empty */
    public MarkedPassage mark(List<Measure> base, List<Measure> measures) {
        String baseText = joined(base);
        String text = joined(measures);
        if (baseText.equals(text)) {
            return new MarkedPassage(Likeness.SAME, unmarked(measures));
        }
        List<Piece> pieces = diff.mark(baseText, text).pieces();
        int common = pieces.stream().filter(piece -> piece.mark() == Mark.SAME).mapToInt(piece -> piece.text().length()).sum();
        return common < LEAST_COMMON * Math.max(baseText.length(), text.length())
                ? new MarkedPassage(Likeness.REWORDED, unmarked(measures))
                : new MarkedPassage(Likeness.SIMILAR, byMeasure(pieces, measures));
    }

    /** The measures' texts without a mark. */
    public static List<MarkedText> unmarked(List<Measure> measures) {
        return measures.stream().map(measure -> new MarkedText(List.of(new Piece(Mark.SAME, measure.text())))).toList();
    }

    /** Cuts marked text where its measures end; a missing piece stays with the words it follows. */
    static List<MarkedText> byMeasure(List<Piece> pieces, List<Measure> measures) {
        List<MarkedText> cut = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        int room = measures.get(0).text().length();
        for (Piece piece : pieces) {
            String rest = piece.text();
            while (piece.mark() != Mark.MISSING && rest.length() > room) {
                addUnlessEmpty(current, new Piece(piece.mark(), rest.substring(0, room)));
                rest = rest.substring(room);
                cut.add(new MarkedText(current));
                current.clear();
                room = measures.get(cut.size()).text().length();
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

    private static String joined(List<Measure> measures) {
        return measures.stream().map(Measure::text).collect(Collectors.joining());
    }
}
