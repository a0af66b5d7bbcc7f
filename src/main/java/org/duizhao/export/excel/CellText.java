package org.duizhao.export.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

/** Text in cells. Always text, never a formula, whatever it begins with. */
final class CellText {

    /** What Excel takes in one cell. */
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();

    private CellText() {
    }

    /** Writes at most as many characters as a cell holds; what is longer ends with …. */
    static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(text.length() <= LONGEST ? text : text.substring(0, LONGEST - 1) + "…");
    }

    /** Writes a number; an empty cell for null. */
    static void put(Row row, int column, Number number, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        if (number != null) {
            cell.setCellValue(number.doubleValue());
        }
    }
}
