package org.duizhao.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.Notice;

import java.util.HashSet;
import java.util.Set;

/**
 * How far a comparison got.
 *
 * @param notices  how many columns
 * @param measures of all columns together
 * @param aligned  measures that stand beside a measure of another notice
 * @param unsure   rows that a person should look at
 * @param settled  rows whose links a person decided, or that they signed off
 */
public record Coverage(int notices, int measures, int aligned, int unsure, int settled) {

    /** Counts what a comparison shows. */
    public static Coverage of(Comparison comparison) {
        Set<String> aligned = new HashSet<>();
        int unsure = 0;
        int settled = 0;
        for (Row row : comparison.rows()) {
            settled += row.hand().ofLinks() && row.sure() ? 1 : 0;
            if (row.stated().size() < 2) {
                continue;
            }
            unsure += row.sure() ? 0 : 1;
            for (Cell cell : row.cells()) {
                cell.measures().forEach(measure -> aligned.add(cell.noticeId() + ' ' + measure.id()));
            }
        }
        int measures = comparison.notices().stream().map(Notice::measures).mapToInt(java.util.List::size).sum();
        return new Coverage(comparison.notices().size(), measures, aligned.size(), unsure, settled);
    }

    public int unaligned() {
        return measures - aligned;
    }

    /** 0 to 1; 0 where there is no measure. */
    public double alignedShare() {
        return measures == 0 ? 0 : (double) aligned / measures;
    }
}
