package org.duizhao.align;

import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What one notice says in a row.
 *
 * @param measures one or several, in reading order; empty where the notice states the matter only in measures of other rows
 * @param spans    by the id of a measure, which parts of it are shown in this row, sorted, no two touching; a measure that is not in
 *                 it is shown whole
 * @param see      where else the notice states the matter, the surest first; never empty in a cell without measures, else always
 */
public record Cell(String noticeId, List<Measure> measures, Map<String, List<Span>> spans, List<Reference> see) {

    public Cell {
        if (measures.isEmpty() == see.isEmpty()) {
            throw new IllegalArgumentException("a cell shows measures or refers to some");
        }
        measures = List.copyOf(measures);
        if (spans.values().stream().flatMap(List::stream).anyMatch(span -> span.length() == 0)) {
            throw new IllegalArgumentException("an empty part shows nothing");
        }
        Map<String, List<Span>> copy = new TreeMap<>();
        spans.forEach((id, parts) -> copy.put(id, List.copyOf(parts)));
        spans = Collections.unmodifiableMap(copy);
        see = List.copyOf(see);
    }

    /** A cell of whole measures. */
    public Cell(String noticeId, List<Measure> measures) {
        this(noticeId, measures, Map.of(), List.of());
    }

    /** A cell that refers to measures in other rows. */
    public static Cell referring(String noticeId, List<Reference> see) {
        return new Cell(noticeId, List.of(), Map.of(), see);
    }

    /** Whether the matter is shown elsewhere, and here only referred to. */
    public boolean refers() {
        return measures.isEmpty();
    }

    /** The parts of one of its measures that are shown here: the whole as one span where it is not cut. */
    public List<Span> shown(Measure measure) {
        return spans.getOrDefault(measure.id(), List.of(new Span(0, measure.text().length())));
    }

    /** What is shown of one of its measures, piece by piece. */
    public List<String> words(Measure measure) {
        return shown(measure).stream().map(span -> span.in(measure.text())).toList();
    }
}
