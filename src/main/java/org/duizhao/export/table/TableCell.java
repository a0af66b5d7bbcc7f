package org.duizhao.export.table;

import java.util.List;

/**
 * What one notice has in a row.
 *
 * @param passages what it states here; empty where it states the matter elsewhere or not at all
 * @param see      the numbers of the rows in which else it states the matter
 * @param figures  its figures and how they stand to the base's, in words
 * @param byHand   whether a person decided that this stands here, or that the notice states nothing
 */
public record TableCell(List<CellPassage> passages, List<Integer> see, List<String> figures, boolean byHand) {

    public TableCell {
        passages = List.copyOf(passages);
        see = List.copyOf(see);
        figures = List.copyOf(figures);
    }

    /** True for 未见规定. */
    public boolean silent() {
        return passages.isEmpty() && see.isEmpty();
    }
}
