package org.duizhao.export.table;

import java.util.List;

/**
 * A row of the table.
 *
 * @param number  from 1 through the whole table, so that a row has one number however the table is cut
 * @param topic   empty where the row has none
 * @param sure    false where a person should look at the links
 * @param reasons why its measures were put together, as sentences
 * @param cells   one for each column, in their order; an empty one means 未见规定
 */
public record Line(int number, String topic, double score, boolean sure, List<String> reasons, List<List<Passage>> cells) {

    public Line {
        reasons = List.copyOf(reasons);
        cells = cells.stream().map(List::copyOf).toList();
    }

    /** How many columns have something in this row. */
    public long filled() {
        return cells.stream().filter(cell -> !cell.isEmpty()).count();
    }

    /** The same row with some of its columns only. */
    Line with(List<Integer> columns) {
        return new Line(number, topic, score, sure, reasons, columns.stream().map(cells::get).toList());
    }
}
