package org.duizhao.export.table;

import org.duizhao.align.Comparison;
import org.duizhao.export.settings.FilterKind;
import org.duizhao.export.settings.RowScope;
import org.duizhao.extract.Findings;
import org.duizhao.matrix.CellFigures;
import org.duizhao.matrix.Query;
import org.duizhao.matrix.RowFilter;
import org.duizhao.matrix.RowKind;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;

import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The rows that the window would show under the same filter. */
public final class FilteredRows {

    private FilteredRows() {
    }

    /**
     * The scope of the rows that hold the words, are of all the kinds, and were in scope before.
     *
     * @param words    as they are typed into the window's filter; empty for any
     * @param findings what a notice says
     */
    public static RowScope.OnScreen of(Comparison comparison, RowScope before, String words, Set<FilterKind> kinds, Function<Notice, Findings> findings) {
        RowFilter filter = new RowFilter(Query.of(words), kinds.stream().map(kind -> RowKind.valueOf(kind.name())).collect(Collectors.toSet()));
        CellFigures figures = CellFigures.of(comparison, null, findings, Progress.NONE);
        return new RowScope.OnScreen(IntStream.range(0, comparison.rows().size())
                .filter(row -> before.includes(row, comparison.rows().get(row).topic()))
                .filter(row -> filter.shows(comparison.rows().get(row), comparison.notices().size(), figures.spread(row)))
                .boxed().collect(Collectors.toSet()));
    }
}
