package org.duizhao.matrix;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;

/**
 * How far a comparison got with one notice. Each measure is counted once, by the surest of the rows in which it stands beside another notice.
 *
 * @param counts how many measures are how sure; none is missing
 * @param alone  those that stand beside no other notice, in reading order
 */
public record NoticeCoverage(Notice notice, Map<Standing, Integer> counts, List<Measure> alone) {

    /** How a measure stands, the surest first. */
    public enum Standing {
        /** In a row whose links a person decided, or that they signed off. */
        SETTLED,
        /** In a row of sure links. */
        ALIGNED,
        /** Only in rows that a person should look at. */
        UNSURE,
        /** Beside no other notice. */
        ALONE
    }

    public NoticeCoverage {
        counts = Map.copyOf(counts);
        alone = List.copyOf(alone);
    }

    /** One for each notice of a comparison, in the order of its columns. */
    public static List<NoticeCoverage> of(Comparison comparison) {
        Map<String, Map<String, Standing>> best = new HashMap<>();
        for (Row row : comparison.rows()) {
            if (row.stated().size() > 1) {
                Standing standing = !row.sure() ? Standing.UNSURE : row.hand().ofLinks() ? Standing.SETTLED : Standing.ALIGNED;
                for (Cell cell : row.cells()) {
                    Map<String, Standing> measures = best.computeIfAbsent(cell.noticeId(), id -> new HashMap<>());
                    cell.measures().forEach(measure -> measures.merge(measure.id(), standing, (one, other) -> one.compareTo(other) <= 0 ? one : other));
                }
            }
        }
        return comparison.notices().stream().map(notice -> of(notice, best.getOrDefault(notice.id(), Map.of()))).toList();
    }

    private static NoticeCoverage of(Notice notice, Map<String, Standing> best) {
        Map<Standing, Integer> counts = new EnumMap<>(Standing.class);
        List<Measure> alone = new ArrayList<>();
        for (Standing standing : Standing.values()) {
            counts.put(standing, 0);
        }
        for (Measure measure : notice.measures()) {
            Standing standing = best.getOrDefault(measure.id(), Standing.ALONE);
            counts.merge(standing, 1, Integer::sum);
            if (standing == Standing.ALONE) {
                alone.add(measure);
            }
        }
        return new NoticeCoverage(notice, counts, alone);
    }

    /** How many measures stand so. */
    public int count(Standing standing) {
        return counts.get(standing);
    }

    /** The share of its measures that stand so, 0 to 1; 0 where it has none. */
    public double share(Standing standing) {
        int all = notice.measures().size();
        return all == 0 ? 0 : count(standing) / (double) all;
    }
}
