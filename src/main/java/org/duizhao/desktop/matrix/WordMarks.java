package org.duizhao.desktop.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.change.MarkedText.Mark;
import org.duizhao.change.MarkedText.Piece;
import org.duizhao.change.TextDiff;
import org.duizhao.notice.Measure;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * Where the words of every cell differ from those of the base column. A cell of several measures is held against all that the
 * base says in that row.
 */
public final class WordMarks {

    /** No base is chosen. */
    static final WordMarks NONE = new WordMarks(Map.of());

    private final Map<CellKey, List<List<Piece>>> pieces;

    private WordMarks(Map<CellKey, List<List<Piece>>> pieces) {
        this.pieces = Map.copyOf(pieces);
    }

    /** The marks of a whole comparison. Takes a while: for the background. */
    static WordMarks against(String base, Comparison comparison, TextDiff diff, Progress progress) {
        Map<CellKey, List<List<Piece>>> pieces = new HashMap<>();
        for (int i = 0; i < comparison.rows().size(); i++) {
            progress.report("", i, comparison.rows().size());
            Row row = comparison.rows().get(i);
            Cell baseCell = row.cell(base).orElse(null);
            for (Cell cell : row.cells()) {
                if (baseCell != null && cell != baseCell) {
                    List<Piece> marked = diff.mark(joined(baseCell), joined(cell)).pieces();
                    pieces.put(new CellKey(i, cell.noticeId()), byMeasure(marked, cell.measures()));
                }
            }
        }
        return new WordMarks(pieces);
    }

    /** The pieces of one measure of a cell; the whole text unmarked where there is nothing to hold it against. */
    List<Piece> of(int row, Cell cell, int measure) {
        List<List<Piece>> marked = pieces.get(new CellKey(row, cell.noticeId()));
        return marked == null ? List.of(new Piece(Mark.SAME, cell.measures().get(measure).text())) : marked.get(measure);
    }

    private static String joined(Cell cell) {
        return cell.measures().stream().map(Measure::text).collect(Collectors.joining());
    }

    /** Cuts the marked text of a cell where its measures end. */
    static List<List<Piece>> byMeasure(List<Piece> pieces, List<Measure> measures) {
        List<List<Piece>> result = new ArrayList<>();
        List<Piece> current = new ArrayList<>();
        int room = measures.get(0).text().length();
        for (Piece piece : pieces) {
            String rest = piece.text();
            while (piece.mark() != Mark.MISSING && rest.length() > room) {
                addUnlessEmpty(current, new Piece(piece.mark(), rest.substring(0, room)));
                rest = rest.substring(room);
                result.add(List.copyOf(current));
                current.clear();
                room = measures.get(result.size()).text().length();
            }
            addUnlessEmpty(current, new Piece(piece.mark(), rest));
            room -= piece.mark() == Mark.MISSING ? 0 : rest.length();
        }
        result.add(List.copyOf(current));
        while (result.size() < measures.size()) {
            result.add(List.of());
        }
        return List.copyOf(result);
    }

    private static void addUnlessEmpty(List<Piece> pieces, Piece piece) {
        if (!piece.text().isEmpty()) {
            pieces.add(piece);
        }
    }

    private record CellKey(int row, String notice) {
    }
}
