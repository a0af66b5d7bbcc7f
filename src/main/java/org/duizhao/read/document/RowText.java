package org.duizhao.read.document;

import java.util.List;
import java.util.stream.Collectors;

/** How a row of a table reads as text, in every format that has tables. */
public final class RowText {

    private RowText() {
    }

    /**
     * One line, cells parted by tabs, where each cell is one paragraph at most; else, as in tables made for layout, a line a
     * paragraph. No line where all cells are empty.
     *
     * @param cells the paragraphs of each cell, none of them blank
     */
    public static List<String> lines(List<List<String>> cells) {
        boolean simple = cells.stream().allMatch(cell -> cell.isEmpty() || cell.size() == 1 && cell.get(0).indexOf('\n') < 0);
        if (!simple) {
            return cells.stream().flatMap(List::stream).toList();
        }
        String line = cells.stream().map(cell -> cell.isEmpty() ? "" : cell.get(0).strip())
                .collect(Collectors.joining("\t")).strip();
        return line.isEmpty() ? List.of() : List.of(line);
    }
}
