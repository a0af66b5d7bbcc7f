package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.Column;
import org.duizhao.export.table.Line;
import org.duizhao.export.table.Passage;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.notice.SourceRange;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.stream.Collectors;

/** One measure a line, with the row of the table it stands in and its place in its source. */
final class LongSheet {

    /** Keys of the column heads, and their widths in characters. */
    private static final List<String> HEADS = List.of("row", "group", "topic", "place", "year", "number", "clause", "text", "score",
            "sure", "reasons", "file", "measureId", "offsets");
    private static final int[] WIDTHS = {6, 14, 16, 14, 7, 22, 18, 70, 7, 7, 40, 26, 8, 16};
    private static final int CHARACTER = 256;

    private final Messages messages;
    private final CellLooks looks;

    LongSheet(Messages messages, CellLooks looks) {
        this.messages = messages;
        this.looks = looks;
    }

    void write(Sheet sheet, SideBySideTable table) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < HEADS.size(); i++) {
            sheet.setColumnWidth(i, WIDTHS[i] * CHARACTER);
            CellText.put(head, i, messages.text("export.column." + HEADS.get(i)), looks.head());
        }
        int next = 1;
        for (Band band : table.bands()) {
            for (Line line : band.lines()) {
                next = line(sheet, next, table.columns(), band.group(), line);
            }
        }
        sheet.createFreezePane(0, 1);
        Printing.set(sheet);
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, HEADS.size() - 1));
    }

    private int line(Sheet sheet, int first, List<Column> columns, String group, Line line) {
        int next = first;
        for (int i = 0; i < columns.size(); i++) {
            for (Passage passage : line.cells().get(i)) {
                measure(sheet.createRow(next++), columns.get(i), group, line, passage);
            }
        }
        return next;
    }

    private void measure(Row row, Column column, String group, Line line, Passage passage) {
        CellStyle look = looks.text();
        String number = column.notice().metadata().documentNumber();
        CellText.put(row, 0, line.number(), look);
        CellText.put(row, 1, group, look);
        CellText.put(row, 2, line.topic(), look);
        CellText.put(row, 3, column.place(), look);
        CellText.put(row, 4, column.notice().metadata().year(), look);
        CellText.put(row, 5, number == null ? "" : number, look);
        CellText.put(row, 6, passage.measure().path().clause(), look);
        CellText.put(row, 7, passage.measure().text(), look);
        CellText.put(row, 8, Math.round(line.score() * 100) / 100.0, look);
        CellText.put(row, 9, line.sure() ? "" : messages.text("export.unsure"), look);
        CellText.put(row, 10, String.join("\n", line.reasons()), look);
        CellText.put(row, 11, column.notice().file(), look);
        CellText.put(row, 12, passage.measure().id(), look);
        CellText.put(row, 13, passage.measure().source().stream().map(LongSheet::offsets).collect(Collectors.joining(" ")), look);
        RowHeight.fit(row);
    }

    /** Start and end as the JSON has them: UTF-16, half-open, in the text as read. */
    private static String offsets(SourceRange range) {
        return range.start() + "-" + range.end();
    }
}
