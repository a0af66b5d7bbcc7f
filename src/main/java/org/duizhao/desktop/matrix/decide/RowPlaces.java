package org.duizhao.desktop.matrix.decide;

import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/** The places that a row shows, by which decisions are tied to it. */
public final class RowPlaces {

    private final Map<String, Notice> notices;
    private final Row row;

    /** @param row of the comparison */
    public RowPlaces(Comparison comparison, Row row) {
        this.notices = comparison.notices().stream().collect(Collectors.toMap(Notice::id, Function.identity()));
        this.row = row;
    }

    /** What a notice shows in the row; none where it shows nothing here. */
    public List<Anchor> of(String noticeId) {
        return row.cell(noticeId).map(this::places).orElse(List.of());
    }

    /** What of it is of one measure. */
    List<Anchor> of(String noticeId, Measure measure) {
        return row.cell(noticeId).stream().filter(cell -> cell.measures().contains(measure)).map(cell -> place(cell, measure)).toList();
    }

    /** By which the row as a whole is meant. */
    public Anchor first() {
        Cell cell = row.stated().get(0);
        return place(cell, cell.measures().get(0));
    }

    /** What all others show. */
    List<Anchor> butOf(String noticeId) {
        return row.stated().stream().filter(cell -> !cell.noticeId().equals(noticeId)).flatMap(cell -> places(cell).stream()).toList();
    }

    List<Anchor> all() {
        return row.stated().stream().flatMap(cell -> places(cell).stream()).toList();
    }

    private List<Anchor> places(Cell cell) {
        return cell.measures().stream().map(measure -> place(cell, measure)).toList();
    }

    private Anchor place(Cell cell, Measure measure) {
        return Anchor.of(notices.get(cell.noticeId()), measure, cell.spans().getOrDefault(measure.id(), List.of()));
    }
}
