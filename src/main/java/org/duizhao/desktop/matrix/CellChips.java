package org.duizhao.desktop.matrix;

import java.util.List;
import java.util.Map;

/** The chips of all cells of a comparison, and what figures its rows have. */
public final class CellChips {

    /** Nothing is known yet. */
    static final CellChips NONE = new CellChips(Map.of(), List.of());

    private final Map<Place, List<Chip>> chips;
    private final List<FigureState> rows;

    /** @param rows one for each row of the comparison */
    CellChips(Map<Place, List<Chip>> chips, List<FigureState> rows) {
        this.chips = Map.copyOf(chips);
        this.rows = List.copyOf(rows);
    }

    /** The chips of a notice's cell in a row. */
    List<Chip> of(int row, String noticeId) {
        return chips.getOrDefault(new Place(row, noticeId), List.of());
    }

    FigureState state(int row) {
        return row < rows.size() ? rows.get(row) : FigureState.NONE;
    }

    /** A cell, by row and notice. */
    record Place(int row, String noticeId) {
    }
}
