package org.duizhao.export.table;

import org.duizhao.change.MarkedPassage;
import org.duizhao.change.MarkedPassage.Likeness;
import org.duizhao.change.MarkedText;
import org.duizhao.change.PassageDiff;
import org.duizhao.change.TextDiff;
import org.duizhao.export.table.Passage.Marking;
import org.duizhao.notice.Measure;

import java.util.List;
import java.util.stream.IntStream;

/** Marks the measures of a cell against those of the base's cell. */
final class CellMarker {

    private final PassageDiff diff;

    CellMarker(TextDiff diff) {
        this.diff = new PassageDiff(diff);
    }

    /** The passages of {@code measures} marked against {@code base}, which is empty where there is nothing to compare with. */
    List<Passage> mark(List<Measure> base, List<Measure> measures, Column column) {
        if (base.isEmpty() || measures.isEmpty()) {
            return passages(measures, PassageDiff.unmarked(measures), Marking.NONE, column);
        }
        MarkedPassage marked = diff.mark(base, measures);
        Marking marking = marked.likeness() == Likeness.REWORDED ? Marking.REWORDED : Marking.WORDS;
        return passages(measures, marked.measures(), marking, column);
    }

    private static List<Passage> passages(List<Measure> measures, List<MarkedText> texts, Marking marking, Column column) {
        return IntStream.range(0, measures.size())
                .mapToObj(i -> new Passage(measures.get(i), texts.get(i), marking, citation(column, measures.get(i)))).toList();
    }

    private static String citation(Column column, Measure measure) {
        String clause = measure.path().clause();
        return clause.isEmpty() ? column.cited() : column.cited() + " " + clause;
    }
}
