package org.duizhao.export.table;

import org.duizhao.change.MarkedText;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.change.TextDiff;
import org.duizhao.export.table.Passage.Marking;
import org.duizhao.notice.Measure;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/** Marks the measures of a cell against those of the base's cell. */
final class CellMarker {

    /** Below this share of common characters in the longer text, marks hide the text instead of explaining it. */
    private static final double LEAST_SHARED = 0.4;

    private final TextDiff diff;

    CellMarker(TextDiff diff) {
        this.diff = diff;
    }

    /** The passages of {@code measures} marked against {@code base}, which is empty where there is nothing to compare with. */
    List<Passage> mark(List<Measure> base, List<Measure> measures, Column column) {
        if (base.isEmpty()) {
            return measures.stream().map(measure -> plain(measure, Marking.NONE, column)).toList();
        }
        String baseText = joined(base);
        String text = joined(measures);
        MarkedText marked = diff.mark(baseText, text);
        int same = marked.pieces().stream().filter(piece -> piece.mark() == Mark.SAME).mapToInt(piece -> piece.text().length()).sum();
        if (same < LEAST_SHARED * Math.max(baseText.length(), text.length())) {
            return measures.stream().map(measure -> plain(measure, Marking.REWORDED, column)).toList();
        }
        return split(marked, measures, column);
    }

    /** Cuts the marked text of a whole cell into its measures; a missing piece stays with the words it follows. */
    private static List<Passage> split(MarkedText marked, List<Measure> measures, Column column) {
        Deque<Piece> left = new ArrayDeque<>(marked.pieces());
        List<Passage> passages = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure measure = measures.get(i);
            boolean last = i == measures.size() - 1;
            List<Piece> pieces = last ? List.copyOf(left) : take(left, measure.text().length());
            passages.add(new Passage(measure, new MarkedText(pieces), Marking.WORDS, citation(column, measure)));
        }
        return passages;
    }

    private static List<Piece> take(Deque<Piece> left, int length) {
        List<Piece> taken = new ArrayList<>();
        int missing = length;
        while (missing > 0 || !left.isEmpty() && left.peek().mark() == Mark.MISSING) {
            Piece piece = left.pop();
            if (piece.mark() != Mark.MISSING && piece.text().length() > missing) {
                left.push(new Piece(piece.mark(), piece.text().substring(missing)));
                piece = new Piece(piece.mark(), piece.text().substring(0, missing));
            }
            taken.add(piece);
            missing -= piece.mark() == Mark.MISSING ? 0 : piece.text().length();
        }
        return taken;
    }

    private static Passage plain(Measure measure, Marking marking, Column column) {
        MarkedText text = new MarkedText(List.of(new Piece(Mark.SAME, measure.text())));
        return new Passage(measure, text, marking, citation(column, measure));
    }

    private static String citation(Column column, Measure measure) {
        String clause = measure.path().clause();
        return clause.isEmpty() ? column.cited() : column.cited() + " " + clause;
    }

    private static String joined(List<Measure> measures) {
        return measures.stream().map(Measure::text).collect(Collectors.joining());
    }
}
