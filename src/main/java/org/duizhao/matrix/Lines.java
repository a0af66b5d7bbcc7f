package org.duizhao.matrix;

import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.reuse.Reuse;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * What the matrix shows of a comparison.
 *
 * @param lines group heads and rows, in the order of the comparison, the foot last
 * @param rows  how many rows pass the filter, folded away or not
 * @param hits  how many places the filter's words have in them
 */
public record Lines(List<MatrixLine> lines, int rows, int hits) {

    /** Nothing. */
    public static final Lines NONE = new Lines(List.of(), 0, 0);

    public Lines {
        lines = List.copyOf(lines);
    }

    /** Rows of one group come together even where the comparison has them apart. A single group without a name has no head. */
    static Lines of(Comparison comparison, RowFilter filter, CellFigures figures, Reuse reuse, Set<RowGroup> folded) {
        Map<RowGroup, List<Integer>> groups = new LinkedHashMap<>();
        List<Integer> foot = new ArrayList<>();
        int hits = 0;
        for (int i = 0; i < comparison.rows().size(); i++) {
            Row row = comparison.rows().get(i);
            if (filter.shows(row, comparison.notices().size(), figures.spread(i), reuse)) {
                (row.foot() ? foot : groups.computeIfAbsent(RowGroup.of(row), group -> new ArrayList<>())).add(i);
                hits += filter.hits(row);
            }
        }
        if (!foot.isEmpty()) {
            groups.put(RowGroup.FOOT, foot);
        }
        boolean headless = groups.size() == 1 && groups.keySet().iterator().next().nameless();
        List<MatrixLine> lines = new ArrayList<>();
        groups.forEach((group, rows) -> {
            boolean away = folded.contains(group) && !headless;
            if (!headless) {
                lines.add(new GroupLine(group, rows.size(), away));
            }
            if (!away) {
                rows.forEach(row -> lines.add(new RowLine(row)));
            }
        });
        return new Lines(lines, groups.values().stream().mapToInt(List::size).sum(), hits);
    }

    /** The line of the first row; 0 where there is none. */
    public int firstRow() {
        return lines.size() > 1 && lines.get(0) instanceof GroupLine ? 1 : 0;
    }

    /** The line of a group's head; empty where it is not shown. */
    public OptionalInt head(RowGroup group) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line) instanceof GroupLine head && head.group().equals(group)).findFirst();
    }

    /** The line of a row of the comparison; empty where it is folded away or does not pass the filter. */
    public OptionalInt row(int row) {
        return IntStream.range(0, lines.size())
                .filter(line -> lines.get(line) instanceof RowLine shown && shown.row() == row).findFirst();
    }
}
