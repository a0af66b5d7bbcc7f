package org.duizhao.align;

import org.duizhao.notice.Measure;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Puts the measures of many notices into rows. */
public final class Aligner {

    /** The comparison of these notices; the same whatever their order. Notices of the same id are taken once. */
    public Comparison align(List<Notice> notices, Progress progress) {
        List<Notice> columns = notices.stream().sorted(Comparator.comparing(Notice::id)).toList();
        List<Row> rows = new ArrayList<>();
        for (Notice notice : columns) {
            for (Measure measure : notice.measures()) {
                rows.add(new Row("", "", List.of(new Cell(notice.id(), List.of(measure))), 1, true, List.of()));
            }
        }
        return new Comparison(columns, rows);
    }
}
