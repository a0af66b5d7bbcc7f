package org.duizhao.align;

import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Passage;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/** Writes a matter as a row. */
final class RowWriter {

    private final Corpus corpus;
    private final MatterTexts texts;
    private final References references;
    private final Reasons reasons;
    private final NearPassages near;

    RowWriter(Corpus corpus, MatterTexts texts, References references, Reasons reasons, NearPassages near) {
        this.corpus = corpus;
        this.texts = texts;
        this.references = references;
        this.reasons = reasons;
        this.near = near;
    }

    Row row(RowDraft draft, String label) {
        Subject subject = new Subject(draft.place().topic().group(), draft.place().topic().name(), label);
        SortedMap<Integer, Cell> cells = new TreeMap<>(shown(draft.matter()));
        references.of(draft.matter()).forEach((column, see) -> cells.put(column, Cell.referring(noticeId(column), see)));
        List<Reason> why = draft.notices() < 2 ? List.of() : reasons.of(draft.matter().passages());
        return new Row(subject, List.copyOf(cells.values()), certainty(draft), why, near.of(draft.matter(), cells.keySet()), draft.foot());
    }

    private Certainty certainty(RowDraft draft) {
        return draft.certainty().sure() ? draft.certainty() : draft.certainty().doubted(draft.certainties().weak().stream().map(weak ->
                new Doubt(side(weak.joining()), side(weak.partner()), weak.score(), reasons.of(new TreeSet<>(List.of(weak.joining(), weak.partner()))))).toList());
    }

    private Doubt.Side side(int ordinal) {
        Passage passage = corpus.passage(ordinal);
        return new Doubt.Side(noticeId(passage.column()), passage.measure());
    }

    private SortedMap<Integer, Cell> shown(Matter matter) {
        SortedMap<Integer, List<Integer>> byColumn = new TreeMap<>();
        for (int passage : matter.passages()) {
            byColumn.computeIfAbsent(corpus.passage(passage).column(), column -> new ArrayList<>()).add(passage);
        }
        SortedMap<Integer, Cell> cells = new TreeMap<>();
        byColumn.forEach((column, passages) -> {
            List<Measure> measures = new ArrayList<>();
            Map<String, List<Span>> spans = new TreeMap<>();
            for (int passage : passages) {
                Measure measure = corpus.passage(passage).measure();
                measures.add(measure);
                if (!texts.isWhole(matter, passage)) {
                    spans.put(measure.id(), texts.spans(matter, passage));
                }
            }
            cells.put(column, new Cell(noticeId(column), measures, spans, List.of()));
        });
        return cells;
    }

    private String noticeId(int column) {
        return corpus.columns().get(column).id();
    }
}
