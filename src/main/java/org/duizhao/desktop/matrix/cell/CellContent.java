package org.duizhao.desktop.matrix.cell;

import org.duizhao.desktop.parts.MarkedFlow.Run;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.List;

/** What a notice says in a row, as a cell shows it. */
sealed interface CellContent {

    /** Signs over it. */
    List<Chip> signs();

    /**
     * A measure as it is drawn.
     *
     * @param hits ranges to light, as {@link org.duizhao.desktop.parts.MarkedFlow} counts them
     * @param led  true where they are the place that a person was led to
     */
    record Said(Measure measure, List<Run> runs, List<Span> hits, boolean led) {
    }

    /**
     * The notice states the matter.
     *
     * @param more  the link below the measures, shown only where it is needed; null where nothing can need it
     * @param whole true where nothing is cut
     * @param chips under the measures
     */
    record Stating(List<Chip> signs, List<Said> measures, CellLink more, boolean whole, List<Chip> chips) implements CellContent {
    }

    /** It states it within sentences of other rows, to which the links lead. */
    record Referring(List<Chip> signs, List<CellLink> links) implements CellContent {
    }

    /** It does not state it. @param near opens what comes near; null for nothing */
    record Silent(List<Chip> signs, String words, CellLink near) implements CellContent {
    }
}
