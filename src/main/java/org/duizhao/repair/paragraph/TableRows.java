package org.duizhao.repair.paragraph;

import org.duizhao.notice.source.TracedText;

import java.util.BitSet;
import java.util.List;

/**
 * Which paragraphs are rows of a table that was flattened to text: their blanks part the cells, and are all that does. Two or more stand together,
 * each with as many cells as the other; words that were stretched over a line have cells of one character.
 */
public final class TableRows {

    /** Two names beside each other are signatures more often than a table. */
    private static final int FEWEST_CELLS = 3;
    /** In UTF-16 units: what is longer is a paragraph of text. */
    private static final int LONGEST = 120;
    private static final String ENDS_TEXT = "。；：，、";

    private TableRows() {
    }

    /** The places of the rows among the paragraphs. */
    public static BitSet in(List<TracedText> paragraphs) {
        int[] cells = paragraphs.stream().mapToInt(paragraph -> cells(paragraph.toString())).toArray();
        BitSet rows = new BitSet(cells.length);
        for (int i = 1; i < cells.length; i++) {
            if (cells[i] >= FEWEST_CELLS && cells[i] == cells[i - 1]) {
                rows.set(i - 1, i + 1);
            }
        }
        return rows;
    }

    /** How many cells a paragraph has; 0 for one that is no row. */
    private static int cells(String paragraph) {
        String line = paragraph.strip();
        if (line.isEmpty() || line.length() > LONGEST || ENDS_TEXT.indexOf(line.charAt(line.length() - 1)) >= 0) {
            return 0;
        }
        String[] cells = line.split("[\\s\\u3000]+");
        int words = 0;
        for (String cell : cells) {
            words += cell.length() > 1 ? 1 : 0;
        }
        return 2 * words > cells.length ? cells.length : 0;
    }
}
