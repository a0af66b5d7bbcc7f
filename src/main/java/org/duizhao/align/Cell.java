package org.duizhao.align;

import org.duizhao.notice.Measure;

import java.util.List;

/** What one notice says in a row: one or several measures, in reading order, never none. */
public record Cell(String noticeId, List<Measure> measures) {

    public Cell {
        measures = List.copyOf(measures);
    }
}
