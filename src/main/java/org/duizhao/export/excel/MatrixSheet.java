package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.BaseStanding;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table itself: a row a matter and nothing between the rows, so that filters work; a column a notice. */
final class MatrixSheet {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** What stands before the notices and stays in sight, with its width in narrow characters. */
    private enum Label {
        ROW("export.column.row", 6), GROUP("export.column.group", 12), TOPIC("export.column.topic", 14), MATTER("export.column.label", 18);

        private final String key;
        private final int width;

        Label(String key, int width) {
            this.key = key;
            this.width = width;
        }
    }

    /** How much of A3 in landscape is left to the notices beside the labels, where a character is as large as on the screen. */
    private static final int ROOM = 160;
    /** A notice is as wide as three of them fit a screen … */
    private static final int WIDEST = 42;
    /** … and as narrow as ten characters fit a line. */
    private static final int NARROWEST = 22;
    private static final int CHECKED = 10;
    private static final int NOTES = 30;

    private final Messages messages;
    private final TableWords words;
    private final CellLooks looks;
    private final TableNotes notes;

    /** @param notes of a person: a last column where there are any, at its head those on whole notices */
    MatrixSheet(Messages messages, TableWords words, CellLooks looks, TableNotes notes) {
        this.notes = notes;
        this.messages = messages;
        this.words = words;
        this.looks = looks;
    }

    /** @param title at the head of each page */
    void write(Sheet sheet, SideBySideTable table, String title) {
        head(sheet, table.columns());
        int next = 1;
        for (Band band : table.bands()) {
            for (TableRow line : band.lines()) {
                line(sheet.createRow(next++), band.group(), line, table.columns());
            }
        }
        sheet.createFreezePane(labels(), 1);
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, labels() + table.columns().size() + (notes.any() ? 1 : 0)));
        Printing.onA3(sheet, title);
    }

    private static int labels() {
        return Label.values().length;
    }

    private void head(Sheet sheet, List<TableColumn> columns) {
        Row head = sheet.createRow(0);
        for (Label label : Label.values()) {
            cell(sheet, head, label.ordinal(), label.width, messages.text(label.key));
        }
        int width = Math.max(NARROWEST, Math.min(WIDEST, ROOM / columns.size()));
        for (int i = 0; i < columns.size(); i++) {
            cell(sheet, head, labels() + i, width, head(columns.get(i)));
        }
        cell(sheet, head, labels() + columns.size(), CHECKED, messages.text("export.column.sure"));
        if (notes.any()) {
            String onNotices = notes.all(columns, words);
            cell(sheet, head, labels() + columns.size() + 1, NOTES, messages.text("export.notes") + (onNotices.isEmpty() ? "" : "\n" + onNotices));
        }
        RowHeight.fit(head);
    }

    private void cell(Sheet sheet, Row head, int column, int width, String text) {
        sheet.setColumnWidth(column, width * CHARACTER);
        CellText.put(head, column, text, looks.head());
    }

    private String head(TableColumn column) {
        return words.head(column) + (column.base() ? " · " + words.base() : "") + "\n" + column.subhead();
    }

    private void line(Row row, String group, TableRow line, List<TableColumn> columns) {
        CellText.put(row, Label.ROW.ordinal(), line.number(), looks.text());
        CellText.put(row, Label.GROUP.ordinal(), group, looks.text());
        CellText.put(row, Label.TOPIC.ordinal(), line.subject().topic(), looks.text());
        CellText.put(row, Label.MATTER.ordinal(), line.label(), looks.text());
        for (int i = 0; i < line.cells().size(); i++) {
            TableCell cell = line.cells().get(i);
            CellText.put(row, labels() + i, text(cell), cell.passages().isEmpty() ? looks.none() : looks.text());
        }
        CellText.put(row, labels() + line.cells().size(), words.checked(line), looks.text());
        if (notes.any()) {
            CellText.put(row, labels() + line.cells().size() + 1, notes.all(line, columns, words), looks.text());
        }
        RowHeight.fit(row);
    }

    private String text(TableCell cell) {
        if (cell.silent()) {
            return words.none(cell);
        }
        if (cell.passages().isEmpty()) {
            return cell.see().stream().map(words::see).collect(Collectors.joining("\n"));
        }
        String standing = cell.standing() == BaseStanding.NONE ? "" : messages.text("export.standing." + cell.standing());
        Stream<String> passages = cell.passages().stream().map(passage -> passage.lead() + passage.words() + "\n〔" + passage.citation() + "〕" + words.hand(cell));
        return Stream.concat(passages, Stream.of(words.figures(cell), standing).filter(said -> !said.isEmpty()))
                .collect(Collectors.joining("\n"));
    }
}
