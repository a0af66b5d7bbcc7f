package org.duizhao.align;

import java.util.List;
import java.util.Optional;

/**
 * Measures that state the same thing.
 *
 * @param group   the part of the codebook its topic belongs to, such as 责任体系
 * @param topic   such as 会议频次
 * @param cells   in the order of the columns; a notice without such a measure has no cell
 * @param score   0 to 1: how sure the weakest needed link of the row is; 1 for a row of one cell
 * @param sure    false where a person should look at the links
 * @param reasons why these measures were put together; empty for a row of one cell
 * @param near    what comes near to the row in notices without a cell, by columns, at most a few of each, best first
 */
public record Row(String group, String topic, List<Cell> cells, double score, boolean sure, List<Reason> reasons,
                  List<Near> near) {

    public Row {
        cells = List.copyOf(cells);
        reasons = List.copyOf(reasons);
        near = List.copyOf(near);
    }

    /** A row with nothing near to it. */
    public Row(String group, String topic, List<Cell> cells, double score, boolean sure, List<Reason> reasons) {
        this(group, topic, cells, score, sure, reasons, List.of());
    }

    public Optional<Cell> cell(String noticeId) {
        return cells.stream().filter(cell -> cell.noticeId().equals(noticeId)).findFirst();
    }

    /** What comes near to the row in this notice; empty where it has a cell. */
    public List<Near> near(String noticeId) {
        return near.stream().filter(one -> one.noticeId().equals(noticeId)).toList();
    }
}
