package org.duizhao.desktop.matrix.cell;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.desktop.parts.MarkedFlow;
import org.duizhao.desktop.parts.MarkedFlow.Ink;
import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.matrix.ShownMeasure;
import org.duizhao.matrix.ShownMeasure.Stretch;

import java.util.ArrayList;
import java.util.List;

/**
 * The runs of a measure in a cell: its clauses in full ink, the rest of the sentence in a quieter one or left out.
 *
 * @param whole   true where the rest is shown
 * @param struck  true where words of the base that are missing are struck through, not only a caret
 * @param longest how many characters are laid out at most; what is cut away need not be
 */
record CellTexts(boolean whole, boolean struck, int longest) {

    List<Run> runs(ShownMeasure measure) {
        List<Run> runs = new ArrayList<>();
        int room = longest;
        for (Stretch stretch : measure.stretches()) {
            Ink ink = stretch.shown() ? Ink.FULL : whole ? Ink.REST : Ink.LEFT_OUT;
            for (Piece piece : stretch.text().pieces()) {
                if (room <= 0) {
                    return runs;
                }
                boolean gone = struck && piece.mark() == Mark.MISSING && ink != Ink.LEFT_OUT;
                // a sign stands for each of these, however long it is
                boolean sign = !gone && (piece.mark() == Mark.MISSING || ink == Ink.LEFT_OUT);
                boolean fits = sign || piece.text().length() <= room;
                runs.add(new Run(fits ? piece : new Piece(piece.mark(), piece.text().substring(0, room)), gone ? Ink.GONE : ink));
                room -= sign ? 0 : piece.text().length();
            }
        }
        return runs;
    }

    /** How many characters of a measure are shown. */
    int length(ShownMeasure measure) {
        return runs(measure).stream().filter(run -> run.ink() != Ink.LEFT_OUT).mapToInt(run -> run.piece().text().length()).sum();
    }
}
