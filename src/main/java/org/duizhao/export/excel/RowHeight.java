package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;

/**
 * The height that a row's wrapped text needs. Programs measure it themselves only for rows without a height, and not all of them
 * do; it is estimated by counting two narrow characters for a hanzi.
 */
final class RowHeight {

    /** A line of ten points with its leading, as Excel and WPS set 宋体. */
    private static final float LINE_POINTS = 13.5f;
    /** Excel's own limit is 409. */
    private static final float MOST_POINTS = 405;
    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;

    private RowHeight() {
    }

    /** For all cells of a row. */
    static void fit(Row row) {
        fit(row, Integer.MAX_VALUE);
    }

    /** For the cells up to a column; what stands behind it may be cut. */
    static void fit(Row row, int last) {
        int lines = 1;
        for (Cell cell : row) {
            if (cell.getCellType() == CellType.STRING && cell.getColumnIndex() <= last) {
                lines = Math.max(lines, lines(cell.getStringCellValue(), row.getSheet().getColumnWidth(cell.getColumnIndex()) / CHARACTER));
            }
        }
        row.setHeightInPoints(Math.min(MOST_POINTS, lines * LINE_POINTS));
    }

    /** @param width in narrow characters, of which a line loses two to its margins */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> Math.max(1, (int) Math.ceil(narrow(line) / (width - 2.0)))).sum();
    }

    private static int narrow(String line) {
        return line.codePoints().map(c -> c < 0x2E80 ? 1 : 2).sum();
    }
}
