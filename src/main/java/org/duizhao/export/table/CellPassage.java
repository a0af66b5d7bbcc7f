package org.duizhao.export.table;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.matrix.ShownMeasure;
import org.duizhao.matrix.ShownMeasure.Stretch;
import org.duizhao.notice.outline.Measure;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * One measure in a cell.
 *
 * @param shown    its clauses that the cell shows; marked only where {@code marking} is {@code WORDS}
 * @param citation 文号 and 条款, such as 云政发〔2024〕3号 一、（二）
 * @param lead     what opens the list of which it is an item, and without which it is no sentence (管理人应当履行下列职责：); empty where it is none, or a
 *                 passage above it in the cell shows that
 * @param figures  those of the cell's figures that this measure states, and how they stand to the base's, in words
 */
public record CellPassage(ShownMeasure shown, Marking marking, String citation, String lead, List<String> figures) {

    public CellPassage {
        figures = List.copyOf(figures);
    }

    /** Stands for the rest of a sentence. */
    private static final Piece LEFT_OUT = new Piece(Mark.SAME, "…");

    /** How the passage stands to the base's cell of the row. */
    public enum Marking {
        /** Not compared: no base was chosen, the passage is the base's own, or the base has none in this row. */
        NONE,
        /** The words that differ are marked. */
        WORDS,
        /** So little is shared that marking words would strike out nearly all of both. */
        REWORDED
    }

    /** The measure of which it shows clauses. */
    public Measure measure() {
        return shown.measure();
    }

    /** What stands in the cell: what leads to it, then the clauses, with … for the rest of the sentence. */
    public List<Piece> pieces() {
        return Stream.concat(lead.isEmpty() ? Stream.of() : Stream.of(new Piece(Mark.SAME, lead)), own()).toList();
    }

    private Stream<Piece> own() {
        return shown.stretches().stream().flatMap(CellPassage::pieces);
    }

    /** The clauses alone, without marks. */
    public String words() {
        return own().filter(piece -> piece.mark() != Mark.MISSING).map(Piece::text).collect(Collectors.joining());
    }

    private static Stream<Piece> pieces(Stretch stretch) {
        return stretch.shown() ? stretch.text().pieces().stream() : Stream.of(LEFT_OUT);
    }
}
