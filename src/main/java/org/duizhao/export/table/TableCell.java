package org.duizhao.export.table;

import java.util.List;

/**
 * What one notice has in a row.
 *
 * @param passages  what it states here; empty where it states the matter elsewhere or not at all
 * @param elsewhere where else it states the matter
 * @param source    文号 and the clauses of all passages, once; empty where there are none
 * @param figures   its figures and how they stand to the base's, in words
 * @param standing  what the cell as a whole is against the base's
 * @param byHand    whether a person decided that this stands here, or that the notice states nothing
 */
public record TableCell(List<CellPassage> passages, List<Elsewhere> elsewhere, String source, List<String> figures, BaseStanding standing,
                        boolean byHand) {

    public TableCell {
        passages = List.copyOf(passages);
        elsewhere = List.copyOf(elsewhere);
        figures = List.copyOf(figures);
    }

    /** A notice that states nothing of the matter. */
    static TableCell none(boolean byHand) {
        return new TableCell(List.of(), List.of(), "", List.of(), BaseStanding.NONE, byHand);
    }

    /** True for 未见规定. */
    public boolean silent() {
        return passages.isEmpty() && elsewhere.isEmpty();
    }

    /** The numbers of the rows in which else it states the matter. */
    public List<Integer> see() {
        return elsewhere.stream().map(Elsewhere::row).toList();
    }

    /** All that it shows, without marks. */
    public String words() {
        return String.join("", passages.stream().map(CellPassage::words).toList());
    }
}
