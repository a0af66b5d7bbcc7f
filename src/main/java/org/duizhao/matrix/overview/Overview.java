package org.duizhao.matrix.overview;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.matrix.Matrix;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.RowFilter;
import org.duizhao.matrix.RowGroup;
import org.duizhao.notice.Notice;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A comparison at a glance.
 *
 * @param notices the columns
 * @param base    the id of the one that figures are held against; null for none
 * @param lines   the rows that pass the filter, folded groups too
 */
public record Overview(List<Notice> notices, String base, List<OverviewLine> lines) {

    /** Nothing is compared. */
    public static final Overview NONE = new Overview(List.of(), null, List.of());

    public Overview {
        notices = List.copyOf(notices);
        lines = List.copyOf(lines);
    }

    /** @param columns notices of the comparison, in the order in which they are wanted */
    public static Overview of(Matrix matrix, List<Notice> columns, RowFilter filter) {
        return new Overview(columns, matrix.base(), matrix.lines(filter, Set.of()).lines().stream().filter(RowLine.class::isInstance)
                .map(line -> line(matrix, columns, ((RowLine) line).row())).toList());
    }

    private static OverviewLine line(Matrix matrix, List<Notice> columns, int index) {
        Row row = matrix.row(index);
        Map<String, Cell> cells = new HashMap<>();
        row.cells().forEach(cell -> cells.put(cell.noticeId(), cell));
        return new OverviewLine(index, RowGroup.of(row).name(), row.label().isEmpty() ? row.topic() : row.label(),
                columns.stream().map(notice -> mark(matrix, index, cells.get(notice.id()))).toList());
    }

    private static OverviewMark mark(Matrix matrix, int row, Cell cell) {
        return OverviewMark.of(cell, cell == null ? List.of() : matrix.standings(row, cell));
    }

    /** The same lines in another order. */
    public Overview sorted(OverviewSort sort) {
        return new Overview(notices, base, lines.stream().sorted(sort.order()).toList());
    }

    /** How often each mark stands in a notice's column; 0 for those that do not. @param column its index */
    public Map<OverviewMark, Integer> totals(int column) {
        Map<OverviewMark, Integer> totals = new EnumMap<>(OverviewMark.class);
        for (OverviewMark mark : OverviewMark.values()) {
            totals.put(mark, 0);
        }
        lines.forEach(line -> totals.merge(line.marks().get(column), 1, Integer::sum));
        return totals;
    }

    /** How many rows a notice states in clauses of its own. @param column its index */
    public int stated(int column) {
        return (int) lines.stream().filter(line -> line.marks().get(column).states()).count();
    }
}
