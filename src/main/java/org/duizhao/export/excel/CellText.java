package org.duizhao.export.excel;

import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;

import java.time.LocalDate;

/** What stands in cells. Text is always text, never a formula, whatever it begins with. */
final class CellText {

    /** What Excel takes in one cell. */
    private static final int LONGEST = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    /** What Excel takes for a formula by its first character when a person types it. */
    private static final String BEGINS_FORMULA = "=+-@";

    private CellText() {
    }

    /** Writes at most as many characters as a cell holds; what is longer ends with …. */
    static void put(Row row, int column, String text, CellStyle style) {
        Cell cell = row.createCell(column);
        boolean formula = !text.isEmpty() && BEGINS_FORMULA.indexOf(text.charAt(0)) >= 0;
        cell.setCellStyle(formula ? CellLooks.quoted(row.getSheet().getWorkbook(), style) : style);
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

    /** Writes a day as a date that can be sorted and reckoned with. */
    static void put(Row row, int column, LocalDate day, CellStyle style) {
        Cell cell = row.createCell(column);
        cell.setCellStyle(style);
        cell.setCellValue(day);
    }
}
