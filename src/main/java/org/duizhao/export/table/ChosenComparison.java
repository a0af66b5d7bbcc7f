package org.duizhao.export.table;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.settings.SentencePart;
import org.duizhao.notice.Notice;

import java.util.Comparator;
import java.util.List;
import java.util.Map;

/** A comparison with the columns that a person chose, as much of each sentence as they want, and all its rows at their places. */
final class ChosenComparison {

    private ChosenComparison() {
    }

    /** A row that none of the chosen notices shows anything in is left without cells. Ids that are no column are passed over. */
    static Comparison of(Comparison comparison, ExportSettings settings) {
        List<String> ids = comparison.notices().stream().map(Notice::id).toList();
        List<String> chosen = settings.content().columns().stream().filter(ids::contains).distinct().toList();
        boolean whole = settings.content().part() == SentencePart.SENTENCE;
        if (chosen.isEmpty()) {
            Comparator<Notice> baseFirst = Comparator.comparing(notice -> !notice.id().equals(settings.baseNoticeId()));
            Comparison ordered = comparison.inOrder(baseFirst);
            return whole ? new Comparison(ordered.notices(), ordered.rows().stream().map(row -> row(row, ids, true)).toList()) : ordered;
        }
        Comparison ordered = comparison.inOrder(Comparator.comparing(notice -> place(chosen, notice.id())));
        return new Comparison(ordered.notices().stream().filter(notice -> chosen.contains(notice.id())).toList(),
                ordered.rows().stream().map(row -> row(row, chosen, whole)).toList());
    }

    private static int place(List<String> chosen, String id) {
        return chosen.contains(id) ? chosen.indexOf(id) : chosen.size();
    }

    private static Row row(Row row, List<String> notices, boolean whole) {
        List<Cell> cells = row.cells().stream().filter(cell -> notices.contains(cell.noticeId()))
                .map(cell -> whole ? new Cell(cell.noticeId(), cell.measures(), Map.of(), cell.see()) : cell).toList();
        return new Row(row.subject(), cells.stream().allMatch(Cell::refers) ? List.of() : cells, row.certainty(), row.reasons(), row.near(), row.foot());
    }
}
