package org.duizhao.read.document;

import java.util.List;
import java.util.stream.Collectors;

/** How a row of a table reads as text, in every format that has tables. */
public final class RowText {

    private RowText() {
    }

    /** Tables made for layout have a column or two. */
    private static final int FEWEST_CELLS_OF_DATA = 3;
    /** In UTF-16 units: what is longer in a cell is text that stands there for its looks. */
    private static final int LONGEST_CELL_OF_DATA = 200;

    /**
     * One line, cells parted by tabs and the paragraphs of a cell by blanks, where each cell is one paragraph at most or there are many short ones; else, as
     * in tables made for layout, a line a paragraph. No line where all cells are empty.
     *
     * @param cells the paragraphs of each cell, none of them blank
     */
    public static List<String> lines(List<List<String>> cells) {
        if (!isLine(cells)) {
            return cells.stream().flatMap(List::stream).toList();
        }
        String line = cells.stream().map(cell -> cell.stream().flatMap(String::lines).map(String::strip).collect(Collectors.joining(" ")))
                .collect(Collectors.joining("\t")).strip();
        return line.isEmpty() ? List.of() : List.of(line);
    }

    /** Whether a row is one line, its cells as in {@link #lines}. */
    public static boolean isLine(List<List<String>> cells) {
        return cells.stream().allMatch(cell -> cell.isEmpty() || cell.size() == 1 && cell.get(0).indexOf('\n') < 0) || isData(cells);
    }

    private static boolean isData(List<List<String>> cells) {
        return cells.stream().filter(cell -> !cell.isEmpty()).count() >= FEWEST_CELLS_OF_DATA
                && cells.stream().allMatch(cell -> cell.stream().mapToInt(String::length).sum() <= LONGEST_CELL_OF_DATA);
    }
}
