package org.duizhao.change.mark;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * A single 的 or 和 that happens to stand in both between two rewordings makes them harder to read, not easier: it goes under, and the two
 * become one. Punctuation stays, for it parts clauses.
 */
final class Islands {

    private Islands() {
    }

    /** The same pieces without islands, of which those that touch differ in their marks. */
    static List<Piece> drowned(List<Piece> pieces) {
        List<Piece> result = new ArrayList<>();
        List<Piece> run = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Piece piece = pieces.get(i);
            if (piece.mark() != Mark.SAME || isIsland(pieces, i)) {
                run.add(piece);
            } else {
                flush(run, result);
                result.add(piece);
            }
        }
        flush(run, result);
        return result;
    }

    private static boolean isIsland(List<Piece> pieces, int at) {
        String text = pieces.get(at).text();
        return text.length() == 1 && Character.isLetter(text.charAt(0)) && at > 1 && at + 2 < pieces.size()
                && replaces(pieces.get(at - 2), pieces.get(at - 1)) && replaces(pieces.get(at + 1), pieces.get(at + 2));
    }

    private static boolean replaces(Piece old, Piece now) {
        return old.mark() == Mark.MISSING && now.mark() == Mark.ADDED;
    }

    /** All that is missing in the run first, then all that was added; an island is both. */
    private static void flush(List<Piece> run, List<Piece> result) {
        for (Mark mark : List.of(Mark.MISSING, Mark.ADDED)) {
            String text = run.stream().filter(piece -> piece.mark() == mark || piece.mark() == Mark.SAME).map(Piece::text)
                    .collect(Collectors.joining());
            if (!text.isEmpty()) {
                result.add(new Piece(mark, text));
            }
        }
        run.clear();
    }
}
