package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.hit.HitExporter;
import org.duizhao.export.hit.FoundMeasure;
import org.duizhao.export.hit.HitTable;
import org.duizhao.export.hit.HitTable.Column;
import org.duizhao.words.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** What a search found as a workbook: a measure a line, to be sorted and filtered; years are numbers. */
public final class HitXlsx implements HitExporter {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** In characters, as it looks well. */
    private static final Map<Column, Integer> WIDTHS = Map.of(Column.PLACE, 14, Column.YEAR, 7, Column.NUMBER, 22, Column.CLAUSE, 18, Column.TEXT, 80,
            Column.RESPONSIBLE, 26, Column.MATCH, 12);

    @Override
    public void write(HitTable table, Messages messages, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FileProperties.write(workbook.getProperties().getCoreProperties(), messages.text("hits.title", table.asked()));
            write(table, messages, new CellLooks(workbook), workbook.createSheet(WorkbookUtil.createSafeSheetName(messages.text("hits.name"), '-')));
            workbook.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void write(HitTable table, Messages messages, CellLooks looks, Sheet sheet) {
        Column[] columns = Column.values();
        CellText.put(sheet.createRow(0), 0, messages.text("hits.title", table.asked()), looks.band());
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, columns.length - 1));
        Row head = sheet.createRow(1);
        for (Column column : columns) {
            sheet.setColumnWidth(column.ordinal(), WIDTHS.get(column) * CHARACTER);
            CellText.put(head, column.ordinal(), table.heads().get(column.ordinal()), looks.head());
        }
        int next = 2;
        for (FoundMeasure line : table.lines()) {
            Row row = sheet.createRow(next++);
            for (Column column : columns) {
                if (column == Column.YEAR) {
                    CellText.put(row, column.ordinal(), line.year(), looks.text());
                } else {
                    CellText.put(row, column.ordinal(), HitTable.cell(line, column, messages), looks.text());
                }
            }
        }
        sheet.createFreezePane(0, 2);
        Printing.landscape(sheet, "1:2");
        sheet.setAutoFilter(new CellRangeAddress(1, Math.max(1, next - 1), 0, columns.length - 1));
    }
}
