package org.duizhao.desktop.review;

import java.util.List;
import org.duizhao.align.Doubt;
import org.duizhao.align.Row;

/**
 * A link that is not sure.
 *
 * @param index of its row in the comparison
 */
public record DoubtLine(int index, Row row, Doubt doubt) {

    /** The number of the row, as the table has it. */
    int number() {
        return index + 1;
    }

    /** What the row is about. */
    String label() {
        return row.label().isEmpty() ? row.topic() : row.label();
    }

    /** What the row shows of one of its measures; … where something is left out. */
    String words(Doubt.Side side) {
        return row.cell(side.noticeId()).map(cell -> {
            List<String> parts = cell.words(side.measure());
            String joined = String.join("…", parts);
            String text = side.measure().text();
            return (text.startsWith(parts.get(0)) ? "" : "…") + joined + (text.endsWith(parts.get(parts.size() - 1)) ? "" : "…");
        }).orElse(side.measure().text());
    }

    /** Whether it is the same link, in another comparison. */
    boolean same(DoubtLine other) {
        return joinsTheSame(other) && same(doubt.partner(), other.doubt.partner());
    }

    /** Whether the same measure is in its row by it: another link of the row that is settled may change to what it is linked. */
    boolean joinsTheSame(DoubtLine other) {
        return same(doubt.joining(), other.doubt.joining());
    }

    private static boolean same(Doubt.Side one, Doubt.Side other) {
        return one.noticeId().equals(other.noticeId()) && one.measure().id().equals(other.measure().id());
    }
}
