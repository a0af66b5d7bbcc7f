package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.TopicExporter;
import org.duizhao.export.topic.TopicColumn;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.words.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalDouble;

/** The table of a topic as a workbook: its words, and beside them the figure as a number and where the sentence stands. */
public final class TopicXlsx implements TopicExporter {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** The widths are in characters: most columns hold a place, a figure or a number … */
    private static final int NARROW = 10;
    /** … and a file's name is longer. */
    private static final int FILE = 26;
    private static final int GROUP = 14;
    /** Three lines: programs do not measure merged cells. */
    private static final float FINDING_POINTS = 42;

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
        sheet.getRow(1).setHeightInPoints(FINDING_POINTS);
        Row head = sheet.createRow(2);
        for (int i = 0; i < width; i++) {
            sheet.setColumnWidth(i, characters(table.columns().get(i)) * CHARACTER);
            CellText.put(head, i, table.heads().get(i), looks.head());
        }
        extra(sheet, head, width, NARROW, messages.text("topic.number"), looks);
        extra(sheet, head, width + 1, GROUP, messages.text("topic.group"), looks);
        extra(sheet, head, width + 2, FILE, messages.text("export.column.file"), looks);
        extra(sheet, head, width + 3, NARROW, messages.text("export.column.measureId"), looks);
        int next = 3;
        for (TopicLine line : table.lines()) {
            line(sheet.createRow(next++), table, line, looks);
        }
        sheet.createFreezePane(2, 3);
        Printing.landscape(sheet, "3:3");
        Workbook workbook = sheet.getWorkbook();
        workbook.setPrintArea(workbook.getSheetIndex(sheet), 0, width - 1, 0, next - 1);
        sheet.setAutoFilter(new CellRangeAddress(2, next - 1, 0, width + 3));
    }

    private static void extra(Sheet sheet, Row head, int column, int characters, String name, CellLooks looks) {
        sheet.setColumnWidth(column, characters * CHARACTER);
        CellText.put(head, column, name, looks.head());
    }

    private static void line(Row row, TopicTable table, TopicLine line, CellLooks looks) {
        CellStyle look = line.missing() ? looks.none() : looks.text();
        int width = table.columns().size();
        for (int i = 0; i < width; i++) {
            value(row, i, table.columns().get(i), line, looks);
        }
        OptionalDouble timesAYear = line.missing() ? OptionalDouble.empty() : line.row().timesAYear();
        CellText.put(row, width, timesAYear.isPresent() ? (Double) timesAYear.getAsDouble() : null, look);
        CellText.put(row, width + 1, line.group(), look);
        CellText.put(row, width + 2, line.notice().file(), look);
        CellText.put(row, width + 3, line.missing() ? "" : line.row().measure().id(), look);
        RowHeight.fit(row, width - 1);
    }

    /** A year is a number and a day a date; all else is words. */
    private static void value(Row row, int column, TopicColumn kind, TopicLine line, CellLooks looks) {
        CellStyle look = line.missing() ? looks.none() : looks.text();
        Optional<LocalDate> day = line.missing() ? Optional.empty() : line.row().due().flatMap(Deadline::due);
        Integer year = line.notice().metadata().year();
        if (kind == TopicColumn.DAY && day.isPresent()) {
            CellText.put(row, column, day.get(), looks.day());
        } else if (kind == TopicColumn.YEAR && year != null) {
            CellText.put(row, column, year, look);
        } else {
            CellText.put(row, column, line.cells().get(column), look);
        }
    }

    private static int characters(TopicColumn column) {
        return switch (column) {
            case YEAR, NATURE -> 8;
            case PLACE, TIMES_A_YEAR, FIGURE, CLAUSE, DUE, DAY -> 14;
            case ACTOR, RESPONSIBLE, NUMBER -> 22;
            case REQUIREMENT -> 36;
            case TEXT -> 70;
        };
    }
}
