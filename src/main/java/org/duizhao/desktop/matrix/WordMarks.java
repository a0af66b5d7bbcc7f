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

    /** Where less than this share of the longer text is common, marking single words would be noise. */
    private static final double LEAST_COMMON = 0.4;

    private final Map<CellKey, Marked> cells;

    private WordMarks(Map<CellKey, Marked> cells) {
        this.cells = Map.copyOf(cells);
    }

    /** The marks of a whole comparison. Takes a while: for the background. */
    static WordMarks against(String base, Comparison comparison, TextDiff diff, Progress progress) {
        Map<CellKey, Marked> cells = new HashMap<>();
        for (int i = 0; i < comparison.rows().size(); i++) {
            progress.report("", i, comparison.rows().size());
            Row row = comparison.rows().get(i);
            Cell baseCell = row.cell(base).orElse(null);
            for (Cell cell : row.cells()) {
                if (cell != baseCell) {
                    cells.put(new CellKey(i, cell.noticeId()), marked(baseCell, cell, diff));
                }
            }
        }
        return new WordMarks(cells);
    }

    /** The pieces of one measure of a cell; the whole text unmarked where there is nothing to hold it against. */
    List<Piece> of(int row, Cell cell, int measure) {
        Marked marked = cells.get(new CellKey(row, cell.noticeId()));
        return marked == null || marked.pieces.isEmpty() ? List.of(new Piece(Mark.SAME, cell.measures().get(measure).text()))
                : marked.pieces.get(measure);
    }

    /** How the cell as a whole stands to the base. */
    CellSign sign(int row, Cell cell) {
        Marked marked = cells.get(new CellKey(row, cell.noticeId()));
        return marked == null ? CellSign.NONE : marked.sign;
    }

    private static Marked marked(Cell base, Cell cell, TextDiff diff) {
        if (base == null) {
            return new Marked(CellSign.ONLY_HERE, List.of());
        }
        String baseText = joined(base);
        String text = joined(cell);
        if (baseText.equals(text)) {
            return new Marked(CellSign.SAME, List.of());
        }
        List<Piece> pieces = diff.mark(baseText, text).pieces();
        int common = pieces.stream().filter(piece -> piece.mark() == Mark.SAME).mapToInt(piece -> piece.text().length()).sum();
        return common < LEAST_COMMON * Math.max(baseText.length(), text.length())
                ? new Marked(CellSign.OTHER_WORDS, List.of())
                : new Marked(CellSign.NONE, byMeasure(pieces, cell.measures()));
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

    /** {@code pieces} by measure; empty where the words are not marked one by one. */
    private record Marked(CellSign sign, List<List<Piece>> pieces) {
    }

    private record CellKey(int row, String notice) {
    }
}
