package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duizhao.export.research.LongColumn;
import org.duizhao.export.research.LongLine;
import org.duizhao.export.research.LongLine.State;
import org.duizhao.export.research.LongValues;

import java.time.LocalDate;
import java.util.List;

/** The long form: a measure a line, and each gap; dates are dates, numbers numbers. */
final class LongSheet {

    /** The unit of a column's width is a 256th of a character. */
    private static final int CHARACTER = 256;
    /** Only up to this column the sheet is printed, and rows are as high as these columns need: behind it stands where a line comes from. */
    private static final LongColumn LAST_PRINTED = LongColumn.CHECKED;

    private final LongValues values;
    private final CellLooks looks;

    LongSheet(LongValues values, CellLooks looks) {
        this.values = values;
        this.looks = looks;
    }

    /** @param title at the head of each page */
    void write(Sheet sheet, List<LongLine> lines, String title) {
        Row head = sheet.createRow(0);
        for (LongColumn column : LongColumn.values()) {
            sheet.setColumnWidth(column.ordinal(), width(column) * CHARACTER);
            CellText.put(head, column.ordinal(), values.head(column), looks.head());
        }
        int next = 1;
        for (LongLine line : lines) {
            line(sheet.createRow(next++), line);
        }
        sheet.createFreezePane(2, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, LongColumn.values().length - 1));
        Printing.onA3(sheet, title);
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, LAST_PRINTED.ordinal(), 0, next - 1);
    }

    private void line(Row row, LongLine line) {
        CellStyle look = line.state() == State.STATED ? looks.text() : looks.none();
        for (LongColumn column : LongColumn.values()) {
            Object value = values.of(line, column);
            if (value instanceof Number number) {
                CellText.put(row, column.ordinal(), number, look);
            } else if (value instanceof LocalDate day) {
                CellText.put(row, column.ordinal(), day, looks.day());
            } else {
                CellText.put(row, column.ordinal(), value == null ? "" : value.toString(), look);
            }
        }
        RowHeight.fit(row, LAST_PRINTED.ordinal());
    }

    /** In narrow characters. */
    private static int width(LongColumn column) {
        return switch (column) {
            case YEAR, ROW, UNIT, MEASURE, SCORE -> 7;
            case TIMES_A_YEAR, VALUE, CHECKED, STATE -> 10;
            case DATE, DEADLINE, PLACE -> 12;
            case GROUP, OFFSETS, FREQUENCY, CLAUSE -> 14;
            case TOPIC, ACTOR, RESPONSIBLE, NOTE -> 16;
            case NUMBER, MATTER, FIGURES -> 19;
            case FILE -> 26;
            case REASONS -> 40;
            case TEXT, SENTENCE -> 60;
        };
    }
}
