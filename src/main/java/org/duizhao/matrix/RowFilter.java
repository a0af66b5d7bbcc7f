package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.figure.FigureSpread;
import org.duizhao.notice.Measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which rows of a comparison are shown.
 *
 * @param onlyDifferences leaves out rows in which all columns say the same
 * @param onlyMissing     keeps rows in which a column says nothing
 * @param onlyFigures     keeps rows in which a column names a figure
 * @param onlyFigureDifferences keeps rows whose columns name different figures
 */
public record RowFilter(Query query, boolean onlyDifferences, boolean onlyMissing, boolean onlyFigures,
                        boolean onlyFigureDifferences) {

    /** Shows every row. */
    public static final RowFilter ALL = new RowFilter(Query.NONE, false, false, false, false);

    public boolean shows(Row row, int columns, FigureSpread figures) {
        if (onlyFigures && figures == FigureSpread.NONE || onlyFigureDifferences && figures != FigureSpread.DIFFERENT) {
            return false;
        }
        boolean missing = row.notices() < columns;
        if (onlyMissing && !missing || onlyDifferences && !missing && sameEverywhere(row)) {
            return false;
        }
        return query.isEmpty() || query.matches(texts(row));
    }

    /** How many places in the row the query lights. */
    public int hits(Row row) {
        return query.isEmpty() ? 0 : row.cells().stream().flatMap(cell -> cell.measures().stream())
                .mapToInt(measure -> query.hits(measure.text()).size()).sum();
    }

    private static boolean sameEverywhere(Row row) {
        return row.cells().stream().map(RowFilter::text).distinct().count() < 2;
    }

    private static String text(Cell cell) {
        return cell.measures().stream().map(Measure::text).collect(Collectors.joining());
    }

    private static List<String> texts(Row row) {
        List<String> texts = new ArrayList<>(List.of(row.topic(), row.group()));
        row.cells().forEach(cell -> cell.measures().forEach(measure -> texts.add(measure.text())));
        return texts;
    }
}
