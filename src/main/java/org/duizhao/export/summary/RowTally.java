package org.duizhao.export.summary;

import org.duizhao.export.table.BaseStanding;
import org.duizhao.export.table.RowAgreement;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableRow;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Counts of the rows of a table of which nobody need look whether they belong together.
 *
 * @param rows      by how far the notices agree
 * @param unsure    the rows that are not counted otherwise
 * @param shared    those that all notices state
 * @param gaps      what columns do not have
 * @param standings the cells by what they are against the base's
 */
record RowTally(Map<RowAgreement, Integer> rows, int unsure, Shared shared, Gaps gaps, Map<BaseStanding, Integer> standings) {

    /**
     * Rows that all notices state, in the order of the table.
     *
     * @param inWords      in words of their own, none only in a sentence on another matter
     * @param otherFigures with other figures
     * @param byGroup      how many, by group, from the most to the fewest
     */
    record Shared(List<TableRow> inWords, List<TableRow> otherFigures, Map<String, Integer> byGroup) { }

    /**
     * By column, in the order of the columns.
     *
     * @param missing   of how many rows that several notices state it has none
     * @param alone     of how many rows it is the only one
     * @param confirmed how many of the cells without anything a person confirmed, in all columns
     */
    record Gaps(List<Integer> missing, List<Integer> alone, int confirmed) { }

    static RowTally of(SideBySideTable table) {
        Map<RowAgreement, Integer> rows = new EnumMap<>(RowAgreement.class);
        Map<BaseStanding, Integer> standings = new EnumMap<>(BaseStanding.class);
        Map<String, Integer> common = new LinkedHashMap<>();
        int[] missing = new int[table.columns().size()];
        int confirmed = 0;
        table.bands().forEach(band -> band.lines().stream().filter(row -> !row.unsure() && isCommon(row))
                .forEach(row -> common.merge(band.group(), 1, Integer::sum)));
        for (TableRow row : table.lines().filter(row -> !row.unsure()).toList()) {
            rows.merge(row.agreement(), 1, Integer::sum);
            for (int column = 0; column < missing.length; column++) {
                TableCell cell = row.cells().get(column);
                standings.merge(cell.standing(), 1, Integer::sum);
                missing[column] += cell.silent() && row.agreement() == RowAgreement.LACKING ? 1 : 0;
                confirmed += cell.silent() && cell.byHand() ? 1 : 0;
            }
        }
        List<Integer> perColumn = new ArrayList<>();
        for (int count : missing) {
            perColumn.add(count);
        }
        Map<String, Integer> sorted = new LinkedHashMap<>();
        common.entrySet().stream().sorted(Map.Entry.<String, Integer>comparingByValue().reversed())
                .forEach(group -> sorted.put(group.getKey(), group.getValue()));
        List<TableRow> otherFigures = table.lines().filter(row -> !row.unsure() && row.agreement() == RowAgreement.OTHER_FIGURES).toList();
        List<Integer> alone = IntStream.range(0, missing.length).mapToObj(column -> (int) table.lines().filter(row -> !row.unsure()
                && row.agreement() == RowAgreement.ONE_NOTICE && !row.cells().get(column).silent()).count()).toList();
        List<TableRow> inWords = table.lines().filter(row -> !row.unsure() && isCommon(row) && row.statedByAll()).toList();
        return new RowTally(rows, (int) table.lines().filter(TableRow::unsure).count(), new Shared(inWords, otherFigures, sorted),
                new Gaps(perColumn, alone, confirmed), standings);
    }

    int of(RowAgreement agreement) {
        return rows.getOrDefault(agreement, 0);
    }

    int of(BaseStanding standing) {
        return standings.getOrDefault(standing, 0);
    }

    /** Rows that all notices state. */
    int common() {
        return of(RowAgreement.OTHER_FIGURES) + of(RowAgreement.OTHER_WORDS) + of(RowAgreement.SAME);
    }

    /** All rows that are counted. */
    int all() {
        return rows.values().stream().mapToInt(Integer::intValue).sum();
    }

    private static boolean isCommon(TableRow row) {
        return row.agreement() != RowAgreement.LACKING && row.agreement() != RowAgreement.ONE_NOTICE;
    }
}
