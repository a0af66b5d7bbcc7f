package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.change.ChangeTableWriter;
import org.duizhao.export.ExportSettings;
import org.duizhao.export.FileProperties;
import org.duizhao.export.StableZip;
import org.duizhao.export.change.ChangeLine;
import org.duizhao.export.change.ChangeTable;
import org.duizhao.words.Messages;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** What changed as a workbook: the table, with kind and meaning in columns of their own to filter by; and a sheet that sums it up. */
public final class ChangesXlsx implements ChangeTableWriter {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    private static final List<Integer> WIDTHS = List.of(12, 52, 52, 40, 10, 12, 24);
    /** In characters, as the widths above: a printed page in landscape. */
    private static final int SUMMARY_WIDTH = 110;

    @Override
    public void write(ChangeTable table, ExportSettings settings, OutputStream target) throws IOException {
        Messages messages = Messages.of(settings.locale());
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            FileProperties.write(workbook.getProperties().getCoreProperties(), table.title());
            CellLooks looks = new CellLooks(workbook);
            table(workbook.createSheet(messages.text("change.sheet")), table, looks, messages);
            summary(workbook.createSheet(messages.text("change.sheet.summary")), table, looks);
            workbook.write(file);
        }
        StableZip.copy(file.toByteArray(), target);
    }

    private static void table(Sheet sheet, ChangeTable table, CellLooks looks, Messages messages) {
        List<String> heads = new ArrayList<>(table.heads());
        heads.add(messages.text("change.column.kind"));
        heads.add(messages.text("change.column.badges"));
        Row head = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS.get(i) * CHARACTER);
            CellText.put(head, i, heads.get(i), looks.head());
        }
        for (ChangeLine line : table.lines()) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            cells(row, List.of(line.clause(), text(line.old()), text(line.now()), line.explanation(), line.remark(),
                    line.sort().kind(), line.sort().badges()), looks.text());
            RowHeight.fit(row);
        }
        sheet.createFreezePane(1, 1);
        sheet.setAutoFilter(new CellRangeAddress(0, sheet.getLastRowNum(), 0, heads.size() - 1));
        Printing.set(sheet);
    }

    private static void cells(Row row, List<String> texts, CellStyle look) {
        for (int i = 0; i < texts.size(); i++) {
            CellText.put(row, i, texts.get(i), look);
        }
    }

    private static String text(List<Piece> pieces) {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }

    private static void summary(Sheet sheet, ChangeTable table, CellLooks looks) {
        sheet.setColumnWidth(0, SUMMARY_WIDTH * CHARACTER);
        CellText.put(sheet.createRow(0), 0, table.title(), looks.band());
        List<String> paragraphs = new ArrayList<>(table.summary());
        paragraphs.addAll(table.findings());
        paragraphs.addAll(table.front().reminders());
        paragraphs.addAll(table.notes());
        for (String paragraph : paragraphs) {
            Row row = sheet.createRow(sheet.getLastRowNum() + 1);
            CellText.put(row, 0, paragraph, looks.text());
            RowHeight.fit(row);
        }
    }
}
