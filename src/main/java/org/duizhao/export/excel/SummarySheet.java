package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duizhao.export.settings.DocumentHead;
import org.duizhao.export.summary.Summary;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The first sheet, which can stand alone: title, notices, what was found in sentences, and the table of figures. */
final class SummarySheet {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** In narrow characters, of a table of figures; together as wide as a page of A4 in landscape. */
    private static final List<Integer> RANKED = List.of(30, 50, 12, 12, 36);
    /** The same without the strictest and the loosest. */
    private static final List<Integer> UNRANKED = List.of(34, 62, 44);
    private static final int WIDTH = RANKED.stream().mapToInt(Integer::intValue).sum();

    private final CellLooks looks;

    SummarySheet(CellLooks looks) {
        this.looks = looks;
    }

    void write(Sheet sheet, String title, DocumentHead head, Summary summary) {
        List<Integer> widths = summary.figures().heads().size() == RANKED.size() ? RANKED : UNRANKED;
        for (int i = 0; i < widths.size(); i++) {
            sheet.setColumnWidth(i, widths.get(i) * CHARACTER);
        }
        String by = Stream.of(head.compiler(), head.date()).filter(Objects::nonNull).map(Object::toString).collect(Collectors.joining("　"));
        int next = wide(sheet, 0, looks.band(), widths.size(), Stream.of(title, by).filter(line -> !line.isEmpty()).toList());
        next = wide(sheet, next + 1, looks.prose(), widths.size(), summary.notices());
        next = wide(sheet, next + 1, looks.prose(), widths.size(), summary.sentences());
        if (!summary.figures().lines().isEmpty()) {
            next++;
            line(sheet.createRow(next++), looks.head(), summary.figures().heads());
            for (List<String> line : summary.figures().lines()) {
                line(sheet.createRow(next++), looks.text(), line);
            }
        }
        Printing.set(sheet);
    }

    /** Sentences over all columns. Returns the number of the next row. */
    private static int wide(Sheet sheet, int first, CellStyle look, int columns, List<String> texts) {
        int next = first;
        for (String text : texts) {
            Row row = sheet.createRow(next);
            CellText.put(row, 0, text, look);
            for (int i = 1; i < columns; i++) {
                CellText.put(row, i, "", look);
            }
            sheet.addMergedRegion(new CellRangeAddress(next, next, 0, columns - 1));
            row.setHeightInPoints(RowHeight.points(text, WIDTH));
            next++;
        }
        return next;
    }

    private static void line(Row row, CellStyle look, List<String> cells) {
        for (int i = 0; i < cells.size(); i++) {
            CellText.put(row, i, cells.get(i), look);
        }
        RowHeight.fit(row);
    }
}
