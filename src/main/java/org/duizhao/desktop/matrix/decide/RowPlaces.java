package org.duizhao.desktop.matrix.decide;

import java.util.ArrayList;
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
final class RowPlaces {

    private final Map<String, Notice> notices;
    private final Row row;

    RowPlaces(Comparison comparison, Row row) {
        this.notices = comparison.notices().stream().collect(Collectors.toMap(Notice::id, Function.identity()));
        this.row = row;
    }

    /** What a notice shows in the row; none where it shows nothing here. */
    List<Anchor> of(String noticeId) {
        return row.cell(noticeId).map(this::places).orElse(List.of());
    }

    /** What all others show. */
    List<Anchor> butOf(String noticeId) {
        return row.stated().stream().filter(cell -> !cell.noticeId().equals(noticeId)).flatMap(cell -> places(cell).stream()).toList();
    }

    List<Anchor> all() {
        return row.stated().stream().flatMap(cell -> places(cell).stream()).toList();
    }

    private List<Anchor> places(Cell cell) {
        List<Anchor> places = new ArrayList<>();
        for (Measure measure : cell.measures()) {
            places.add(Anchor.of(notices.get(cell.noticeId()), measure, cell.spans().getOrDefault(measure.id(), List.of())));
        }
        return places;
    }
}
