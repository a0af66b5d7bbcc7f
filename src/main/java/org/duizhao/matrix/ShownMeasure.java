package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.change.mark.MarkedText;
import org.duizhao.notice.outline.Measure;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;

/**
 * A measure as a cell shows it: the clauses that state the matter of the row, and the rest of the sentence, which stands in other rows.
 *
 * @param stretches which together are the measure's text
 */
public record ShownMeasure(Measure measure, List<Stretch> stretches) {

    public ShownMeasure {
        stretches = List.copyOf(stretches);
    }

    /**
     * A part of the text.
     *
     * @param text  marked against the base only where it is shown
     * @param shown false for the rest, which is there on demand
     */
    public record Stretch(MarkedText text, boolean shown) {
    }

    /** @param clauses one for each part of the measure that the cell shows, in order */
    static ShownMeasure of(Cell cell, Measure measure, Iterator<MarkedText> clauses) {
        List<Stretch> stretches = new ArrayList<>();
        int at = 0;
        for (var span : cell.shown(measure)) {
            addRest(stretches, measure.text().substring(at, span.start()));
            stretches.add(new Stretch(clauses.next(), true));
            at = span.end();
        }
        addRest(stretches, measure.text().substring(at));
        return new ShownMeasure(measure, stretches);
    }

    /** Signs alone are not worth to be left out. */
    private static void addRest(List<Stretch> stretches, String rest) {
        if (!rest.isEmpty()) {
            boolean onlySigns = rest.codePoints().noneMatch(Character::isLetterOrDigit);
            stretches.add(new Stretch(MarkedText.unmarked(rest), onlySigns));
        }
    }

    /** True where something of the sentence is left to other rows. */
    public boolean cut() {
        return stretches.stream().anyMatch(stretch -> !stretch.shown());
    }
}
