package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.change.mark.MarkedPassage;
import org.duizhao.change.mark.MarkedText;
import org.duizhao.change.mark.PassageDiff;
import org.duizhao.change.mark.TextDiff;
import org.duizhao.progress.Progress;

import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * Where the words of every cell differ from those of the base column. All that a cell shows is held against all that the base shows in
 * that row, however the two cut it into measures.
 */
public final class WordMarks {

    /** No base is chosen. */
    public static final WordMarks NONE = new WordMarks(Map.of());

    private final Map<CellKey, Marked> cells;

    private WordMarks(Map<CellKey, Marked> cells) {
        this.cells = Map.copyOf(cells);
    }

    /**
     * The marks of a whole comparison. Takes a while: for the background.
     *
     * @param diff one that remembers words is quicker; see {@link TextDiff#remembering}
     */
    public static WordMarks against(String base, Comparison comparison, TextDiff diff, Progress progress) {
        PassageDiff passages = new PassageDiff(diff);
        RestOfSentence rest = new RestOfSentence(diff);
        Map<CellKey, Marked> cells = new HashMap<>();
        for (int i = 0; i < comparison.rows().size(); i++) {
            progress.report("", i, comparison.rows().size());
            Row row = comparison.rows().get(i);
            Cell baseCell = row.cell(base).orElse(null);
            for (Cell cell : row.stated()) {
                if (cell != baseCell) {
                    cells.put(new CellKey(i, cell.noticeId()), marked(baseCell, cell, passages, rest));
                }
            }
        }
        return new WordMarks(cells);
    }

    /** The measures of a cell; unmarked where there is nothing to hold them against. */
    public List<ShownMeasure> of(int row, Cell cell) {
        Marked marked = cells.get(new CellKey(row, cell.noticeId()));
        Iterator<MarkedText> clauses = (marked == null ? PassageDiff.unmarked(clauses(cell)) : marked.clauses).iterator();
        return cell.measures().stream().map(measure -> ShownMeasure.of(cell, measure, clauses)).toList();
    }

    /** How the cell as a whole stands to the base. */
    public CellSign sign(int row, Cell cell) {
        Marked marked = cells.get(new CellKey(row, cell.noticeId()));
        return marked == null ? CellSign.NONE : marked.sign;
    }

    private static Marked marked(Cell base, Cell cell, PassageDiff diff, RestOfSentence rest) {
        if (base == null) {
            return new Marked(CellSign.ONLY_HERE, PassageDiff.unmarked(clauses(cell)));
        }
        if (base.refers()) {
            return new Marked(CellSign.NONE, PassageDiff.unmarked(clauses(cell)));
        }
        MarkedPassage passage = diff.mark(clauses(base), clauses(cell));
        CellSign sign = switch (passage.likeness()) {
            case SAME -> CellSign.SAME;
            case SIMILAR -> CellSign.NONE;
            case REWORDED -> CellSign.OTHER_WORDS;
        };
        return new Marked(sign, sign == CellSign.NONE ? rest.mended(passage.texts(), base, cell) : passage.texts());
    }

    /** What a cell shows, clause by clause. */
    private static List<String> clauses(Cell cell) {
        return cell.measures().stream().flatMap(measure -> cell.words(measure).stream()).toList();
    }

    private record Marked(CellSign sign, List<MarkedText> clauses) {
    }
}
