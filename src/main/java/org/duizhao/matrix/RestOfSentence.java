package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.change.mark.MarkedText;
import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Takes off marks that the rest of a sentence, which stands in other rows, proves wrong: a word of the base is not missing where the same
 * sentence goes on with it, and one is not this notice's alone where the base's sentence does.
 */
final class RestOfSentence {

    private final TextDiff diff;

    RestOfSentence(TextDiff diff) {
        this.diff = diff;
    }

    /** @param clauses of the cell, marked against those that the base shows */
    List<MarkedText> mended(List<MarkedText> clauses, Cell base, Cell cell) {
        BitSet missing = cut(cell) ? standing(diff.mark(shown(base), whole(cell)), Mark.MISSING, Mark.ADDED) : null;
        BitSet added = cut(base) ? standing(diff.mark(whole(base), shown(cell)), Mark.ADDED, Mark.MISSING) : null;
        if (missing == null && added == null) {
            return clauses;
        }
        List<MarkedText> mended = new ArrayList<>();
        int baseAt = 0;
        int cellAt = 0;
        for (MarkedText clause : clauses) {
            List<Piece> pieces = new ArrayList<>();
            for (Piece piece : clause.pieces()) {
                switch (piece.mark()) {
                    case MISSING -> addMissing(pieces, piece.text(), baseAt, missing);
                    case ADDED -> addAdded(pieces, piece.text(), cellAt, added);
                    case SAME -> append(pieces, Mark.SAME, piece.text());
                }
                baseAt += piece.mark() == Mark.ADDED ? 0 : piece.text().length();
                cellAt += piece.mark() == Mark.MISSING ? 0 : piece.text().length();
            }
            mended.add(new MarkedText(pieces));
        }
        return List.copyOf(mended);
    }

    private static void addMissing(List<Piece> pieces, String text, int at, BitSet missing) {
        for (int i = 0; i < text.length(); i++) {
            if (missing == null || missing.get(at + i)) {
                append(pieces, Mark.MISSING, text.substring(i, i + 1));
            }
        }
    }

    private static void addAdded(List<Piece> pieces, String text, int at, BitSet added) {
        for (int i = 0; i < text.length(); i++) {
            append(pieces, added == null || added.get(at + i) ? Mark.ADDED : Mark.SAME, text.substring(i, i + 1));
        }
    }

    private static void append(List<Piece> pieces, Mark mark, String text) {
        int last = pieces.size() - 1;
        if (last >= 0 && pieces.get(last).mark() == mark) {
            pieces.set(last, new Piece(mark, pieces.get(last).text() + text));
        } else {
            pieces.add(new Piece(mark, text));
        }
    }

    /** Which characters have a mark, counted in the text that the pieces of the other mark are not part of. */
    private static BitSet standing(MarkedText marked, Mark mark, Mark other) {
        BitSet standing = new BitSet();
        int at = 0;
        for (Piece piece : marked.pieces()) {
            if (piece.mark() == mark) {
                standing.set(at, at + piece.text().length());
            }
            at += piece.mark() == other ? 0 : piece.text().length();
        }
        return standing;
    }

    private static boolean cut(Cell cell) {
        return !shown(cell).equals(whole(cell));
    }

    private static String shown(Cell cell) {
        return cell.measures().stream().flatMap(measure -> cell.words(measure).stream()).collect(Collectors.joining());
    }

    private static String whole(Cell cell) {
        return cell.measures().stream().map(Measure::text).collect(Collectors.joining());
    }
}
