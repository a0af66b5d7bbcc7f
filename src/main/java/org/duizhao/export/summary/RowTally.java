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
 * @param inWords   rows that all notices state in words of their own, in the order of the table
 * @param otherFigures rows that all state, with other figures
 * @param alone     of how many rows each column is the only one, in the order of the columns
 * @param commonByGroup rows that all notices state, by group, from the most to the fewest
 * @param missing   of how many rows that several notices state each column has none, in the order of the columns
 * @param confirmed how many of the cells without anything a person confirmed
 * @param standings the cells by what they are against the base's
 */
record RowTally(Map<RowAgreement, Integer> rows, int unsure, List<TableRow> inWords, List<TableRow> otherFigures, List<Integer> alone, Map<String, Integer> commonByGroup, List<Integer> missing, int confirmed,
                Map<BaseStanding, Integer> standings) {

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
        return new RowTally(rows, (int) table.lines().filter(TableRow::unsure).count(), inWords, otherFigures, alone, sorted, perColumn, confirmed, standings);
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
