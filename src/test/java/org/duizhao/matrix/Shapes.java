package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Reference;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.source.Span;

import java.util.List;
import java.util.Map;

/** Cells that show parts of measures, and rows of them. */
public final class Shapes {

    private Shapes() {
    }

    /** A cell with one whole measure, by its number from 0. */
    public static Cell whole(Notice notice, int measure) {
        return new Cell(notice.id(), List.of(notice.measures().get(measure)));
    }

    /** A cell with a part of one measure. */
    public static Cell part(Notice notice, int measure, int start, int end) {
        Measure of = notice.measures().get(measure);
        return new Cell(notice.id(), List.of(of), Map.of(of.id(), List.of(new Span(start, end))), List.of());
    }

    /** A cell that refers to a clause of a measure. */
    public static Cell see(Notice notice, int measure, int start, int end) {
        return Cell.referring(notice.id(), List.of(new Reference(notice.measures().get(measure), new Span(start, end))));
    }

    public static Row row(String label, Cell... cells) {
        return new Row(new Subject("责任", "责任体系", label), List.of(cells), new Certainty(0.9, true), List.of());
    }
}
