package org.duizhao.desktop.changes;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.List;

/** What stands on one side of a change, measure by measure, with its marks. */
final class SideTexts {

    private SideTexts() {
    }

    /**
     * One list of runs for each measure; their texts together are the measure's.
     *
     * @param pieces the new wording marked against the old one; empty where nothing is marked
     * @param own    the mark of what this side alone has: MISSING on the old side, ADDED on the new one
     */
    static List<List<Run>> of(List<Measure> measures, List<Piece> pieces, Mark own) {
        List<List<Run>> all = new ArrayList<>();
        List<Piece> left = new ArrayList<>(pieces.stream().filter(piece -> piece.mark() == Mark.SAME || piece.mark() == own).toList());
        for (Measure measure : measures) {
            if (pieces.isEmpty()) {
                all.add(List.of(run(new Piece(Mark.SAME, measure.text()))));
            } else {
                all.add(cut(left, measure.text().length()));
            }
        }
        return all;
    }

    /** Takes pieces of so many characters from the front. */
    private static List<Run> cut(List<Piece> from, int length) {
        List<Run> runs = new ArrayList<>();
        int wanted = length;
        while (wanted > 0 && !from.isEmpty()) {
            Piece piece = from.remove(0);
            int taken = Math.min(wanted, piece.text().length());
            if (taken < piece.text().length()) {
                from.add(0, new Piece(piece.mark(), piece.text().substring(taken)));
            }
            runs.add(run(new Piece(piece.mark(), piece.text().substring(0, taken))));
            wanted -= taken;
        }
        return runs;
    }

    private static Run run(Piece piece) {
        return piece.mark() == Mark.MISSING ? new Run(new Piece(Mark.SAME, piece.text()), Ink.GONE) : new Run(piece, Ink.FULL);
    }
}
