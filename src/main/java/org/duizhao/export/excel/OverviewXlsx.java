package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.export.FileProperties;
import org.duizhao.export.overview.OverviewExporter;
import org.duizhao.export.StableZip;
import org.duizhao.export.overview.OverviewTable;
import org.duizhao.words.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** The overview as a workbook: a line a row, a column a notice, to be sorted and filtered; counts are numbers. */
public final class OverviewXlsx implements OverviewExporter {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** Of number, matter, count, in characters. */
    private static final List<Integer> LEADING = List.of(6, 34, 8);
    private static final int MARK = 7;

    @Override
    public void write(OverviewTable table, Messages messages, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FileProperties.write(workbook.getProperties().getCoreProperties(), table.title());
            CellLooks looks = new CellLooks(workbook);
            write(table, looks, workbook.createSheet(WorkbookUtil.createSafeSheetName(messages.text("overview.name"), '-')));
            workbook.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void write(OverviewTable table, CellLooks looks, Sheet sheet) {
        int width = LEADING.size() + table.notices().size();
        CellText.put(sheet.createRow(0), 0, table.title(), looks.band());
        CellText.put(sheet.createRow(1), 0, String.join("　", table.notes()), looks.band());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, width - 1));
        Row head = sheet.createRow(2);
        for (int i = 0; i < width; i++) {
            boolean leading = i < LEADING.size();
            sheet.setColumnWidth(i, (leading ? LEADING.get(i) : MARK) * CHARACTER);
            CellText.put(head, i, leading ? table.leading().get(i) : table.notices().get(i - LEADING.size()), looks.head());
        }
        int next = 3;
        for (OverviewTable.Line line : table.lines()) {
            line(sheet.createRow(next++), line, line.total() ? looks.band() : looks.text());
        }
        sheet.createFreezePane(2, 3);
        Printing.landscape(sheet, "3:3");
        // the line that counts stays at the foot when others are sorted
        sheet.setAutoFilter(new CellRangeAddress(2, Math.max(2, next - 2), 0, width - 1));
    }

    private static void line(Row row, OverviewTable.Line line, CellStyle look) {
        for (int i = 0; i < LEADING.size(); i++) {
            value(row, i, line.leading().get(i), i == 1, look);
        }
        for (int i = 0; i < line.marks().size(); i++) {
            value(row, LEADING.size() + i, line.marks().get(i), !line.total(), look);
        }
    }

    private static void value(Row row, int column, String text, boolean words, CellStyle look) {
        if (words || text.isEmpty()) {
            CellText.put(row, column, text, look);
        } else {
            CellText.put(row, column, Integer.valueOf(text), look);
        }
    }
}
