package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.change.TextDiff;
import org.duizhao.export.ExportSettings;
import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.words.Messages;
import org.duizhao.words.Sentences;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Lays a comparison out as a table. */
public final class TableLayout {

    private final CellMarker marker;

    public TableLayout(TextDiff diff) {
        this.marker = new CellMarker(diff);
    }

    /** The table: the base column first, then the comparison's own order. Neighbouring rows of one group make a band. */
    public SideBySideTable lay(Comparison comparison, ExportSettings settings) {
        Optional<String> base = settings.markedBase();
        Sentences sentences = new Sentences(Messages.of(settings.locale()));
        List<Column> columns = columns(comparison.notices(), settings.baseNoticeId(), base.isPresent());
        List<Band> bands = new ArrayList<>();
        List<Line> lines = new ArrayList<>();
        String group = null;
        int number = 0;
        for (Row row : comparison.rows()) {
            if (group != null && !group.equals(row.group())) {
                bands.add(new Band(group, lines));
                lines = new ArrayList<>();
            }
            group = row.group();
            lines.add(line(++number, row, columns, base, sentences));
        }
        if (group != null) {
            bands.add(new Band(group, lines));
        }
        return new SideBySideTable(columns, bands);
    }

    private static List<Column> columns(List<Notice> notices, String baseId, boolean marked) {
        Stream<Notice> first = notices.stream().filter(notice -> notice.id().equals(baseId));
        Stream<Notice> rest = notices.stream().filter(notice -> !notice.id().equals(baseId));
        return Stream.concat(first, rest).map(notice -> new Column(notice, marked && notice.id().equals(baseId))).toList();
    }

    private Line line(int number, Row row, List<Column> columns, Optional<String> base, Sentences sentences) {
        List<Measure> baseMeasures = base.flatMap(row::cell).map(Cell::measures).orElse(List.of());
        List<List<Passage>> cells = new ArrayList<>();
        for (Column column : columns) {
            List<Measure> measures = row.cell(column.notice().id()).map(Cell::measures).orElse(List.of());
            cells.add(marker.mark(column.base() ? List.of() : baseMeasures, measures, column));
        }
        List<String> reasons = row.reasons().stream().map(sentences::of).toList();
        return new Line(number, row.topic(), row.score(), row.sure(), reasons, cells);
    }
}
