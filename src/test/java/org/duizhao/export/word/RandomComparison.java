package org.duizhao.export.word;

import org.duizhao.align.Cell;
import org.duizhao.align.Certainty;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.align.Subject;
import org.duizhao.export.Comparisons;
import org.duizhao.notice.Notice;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/** Comparisons at random of up to nine invented counties, each of whose measures stands in one row, in words that stand nowhere else. */
final class RandomComparison {

    private static final int MOST_MATTERS = 12;

    private RandomComparison() {
    }

    static Comparison of(int seed) {
        Random random = new Random(seed);
        int matters = 1 + random.nextInt(MOST_MATTERS);
        int notices = 1 + random.nextInt(9);
        List<List<Integer>> stated = new ArrayList<>();
        List<Notice> columns = new ArrayList<>();
        for (int n = 0; n < notices; n++) {
            List<Integer> own = new ArrayList<>();
            for (int m = 0; m < matters; m++) {
                if (random.nextInt(3) > 0) {
                    own.add(m);
                }
            }
            int column = n;
            stated.add(own);
            columns.add(Comparisons.notice("id" + n, "第" + (char) ('甲' + n) + "县", 2020 + random.nextInt(4), random.nextBoolean() ? "政发〔2020〕" + n + "号" : null,
                    own.stream().map(m -> "事项" + (char) ('一' + m) + (char) ('一' + column) + "要落实到位，".repeat(1 + random.nextInt(30)) + "第" + m + "之" + column + "完。")
                            .toArray(String[]::new)));
        }
        List<Row> rows = new ArrayList<>();
        for (int m = 0; m < matters; m++) {
            List<Cell> cells = new ArrayList<>();
            for (int n = 0; n < notices; n++) {
                if (stated.get(n).contains(m)) {
                    cells.add(new Cell("id" + n, List.of(columns.get(n).measures().get(stated.get(n).indexOf(m)))));
                }
            }
            if (!cells.isEmpty()) {
                rows.add(new Row(new Subject("组" + m / 4, "专题" + m, "事项" + m), cells, Certainty.ALONE, List.of()));
            }
        }
        return new Comparison(columns, rows);
    }
}
