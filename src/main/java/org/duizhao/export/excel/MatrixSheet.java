package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table itself: a row a measure, a column a notice. */
final class MatrixSheet {

    /** POI counts widths in 256ths of a character. */
    private static final int CHARACTER = 256;
    /** The widths are in characters: a row's number … */
    private static final int NARROW = 6;
    /** … a label in two lines … */
    private static final int TOPIC = 16;
    /** … and a notice, of which three fit a screen. */
    private static final int WIDE = 42;
    /** How many columns stand before those of the notices, and stay in sight. */
    private static final int LABELS = 2;

    private final Messages messages;
    private final TableWords words;
    private final CellLooks looks;

    MatrixSheet(Messages messages, TableWords words, CellLooks looks) {
        this.messages = messages;
        this.words = words;
        this.looks = looks;
    }

    void write(Sheet sheet, SideBySideTable table) {
        head(sheet, table.columns());
        int next = 1;
        for (Band band : table.bands()) {
            if (!band.group().isEmpty()) {
                CellText.put(sheet.createRow(next++), 0, band.group(), looks.band());
            }
            for (TableRow line : band.lines()) {
                line(sheet.createRow(next++), line);
            }
        }
        sheet.createFreezePane(LABELS, 1);
        Printing.set(sheet);
    }

    private void head(Sheet sheet, List<TableColumn> columns) {
        Row head = sheet.createRow(0);
        sheet.setColumnWidth(0, NARROW * CHARACTER);
        sheet.setColumnWidth(1, TOPIC * CHARACTER);
        CellText.put(head, 0, messages.text("export.column.row"), looks.head());
        CellText.put(head, 1, messages.text("export.column.label"), looks.head());
        for (int i = 0; i < columns.size(); i++) {
            sheet.setColumnWidth(LABELS + i, WIDE * CHARACTER);
            CellText.put(head, LABELS + i, head(columns.get(i)), looks.head());
        }
        RowHeight.fit(head);
    }

    private String head(TableColumn column) {
        return words.head(column) + (column.base() ? " · " + words.base() : "") + "\n" + column.subhead();
    }

    private void line(Row row, TableRow line) {
        CellText.put(row, 0, line.number(), looks.text());
        CellText.put(row, 1, (line.label() + "\n" + words.checked(line)).strip(), looks.text());
        for (int i = 0; i < line.cells().size(); i++) {
            TableCell cell = line.cells().get(i);
            CellText.put(row, LABELS + i, text(cell), cell.passages().isEmpty() ? looks.none() : looks.text());
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
        Stream<String> passages = cell.passages().stream().map(passage -> passage.words() + "\n〔" + passage.citation() + "〕" + words.hand(cell));
        return Stream.concat(passages, Stream.of(words.figures(cell)).filter(figures -> !figures.isEmpty()))
                .collect(Collectors.joining("\n"));
    }
}
