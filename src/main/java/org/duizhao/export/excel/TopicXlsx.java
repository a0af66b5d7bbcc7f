package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.TopicExporter;
import org.duizhao.export.topic.TopicColumn;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.words.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.OptionalDouble;

/** The table of a topic as a workbook: its words, and beside them the figure as a number and where the sentence stands. */
public final class TopicXlsx implements TopicExporter {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** The widths are in characters: most columns hold a place, a figure or a number … */
    private static final int NARROW = 10;
    /** … and a file's name is longer. */
    private static final int FILE = 26;

    @Override
    public void write(TopicTable table, Messages messages, OutputStream target) throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FileProperties.write(workbook.getProperties().getCoreProperties(), table.caption().title());
            CellLooks looks = new CellLooks(workbook);
            write(table, messages, looks, workbook.createSheet(WorkbookUtil.createSafeSheetName(table.name(), '-')));
            workbook.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void write(TopicTable table, Messages messages, CellLooks looks, Sheet sheet) {
        CellText.put(sheet.createRow(0), 0, table.caption().title(), looks.band());
        CellText.put(sheet.createRow(1), 0, table.caption().finding(), looks.band());
        int width = table.columns().size();
        sheet.addMergedRegion(new CellRangeAddress(0, 0, 0, width - 1));
        sheet.addMergedRegion(new CellRangeAddress(1, 1, 0, width - 1));
        Row head = sheet.createRow(2);
        for (int i = 0; i < width; i++) {
            sheet.setColumnWidth(i, characters(table.columns().get(i)) * CHARACTER);
            CellText.put(head, i, table.heads().get(i), looks.head());
        }
        extra(sheet, head, width, NARROW, messages.text("topic.number"), looks);
        extra(sheet, head, width + 1, FILE, messages.text("export.column.file"), looks);
        extra(sheet, head, width + 2, NARROW, messages.text("export.column.measureId"), looks);
        int next = 3;
        for (TopicLine line : table.lines()) {
            line(sheet.createRow(next++), line, line.missing() ? looks.none() : looks.text(), width);
        }
        sheet.createFreezePane(2, 3);
        sheet.setAutoFilter(new CellRangeAddress(2, next - 1, 0, width + 2));
    }

    private static void extra(Sheet sheet, Row head, int column, int characters, String name, CellLooks looks) {
        sheet.setColumnWidth(column, characters * CHARACTER);
        CellText.put(head, column, name, looks.head());
    }

    private static void line(Row row, TopicLine line, CellStyle look, int width) {
        for (int i = 0; i < width; i++) {
            CellText.put(row, i, line.cells().get(i), look);
        }
        OptionalDouble timesAYear = line.missing() ? OptionalDouble.empty() : line.row().timesAYear();
        CellText.put(row, width, timesAYear.isPresent() ? (Double) timesAYear.getAsDouble() : null, look);
        CellText.put(row, width + 1, line.notice().file(), look);
        CellText.put(row, width + 2, line.missing() ? "" : line.row().measure().id(), look);
    }

    private static int characters(TopicColumn column) {
        return switch (column) {
            case YEAR -> 8;
            case PLACE, TIMES_A_YEAR, FIGURE, CLAUSE -> 14;
            case DUE -> 18;
            case ACTOR, NUMBER -> 24;
            case REQUIREMENT -> 36;
            case TEXT -> 70;
        };
    }
}
