package org.duizhao.export.excel;

import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.ss.util.CellRangeAddress;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.words.Messages;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/** One measure a line, with the row of the table it stands in and its place in its source. */
final class LongSheet {

    /** What stands in a column: the key of its head, its width in characters, and what it says of a measure. */
    private record Head(String key, int width, Function<Entry, Object> value) {
    }

    /** A measure in a cell of the table. */
    private record Entry(TableColumn column, String group, TableRow line, CellPassage passage) {
    }

    /** The unit of a column's width is a 256th of a character. */
    private static final int CHARACTER = 256;
    /** Two decimals tell scores apart well enough. */
    private static final double HUNDREDTHS = 100;

    private final Messages messages;
    private final TableWords words;
    private final CellLooks looks;
    private final List<Head> heads = heads();

    LongSheet(Messages messages, TableWords words, CellLooks looks) {
        this.messages = messages;
        this.words = words;
        this.looks = looks;
    }

    void write(Sheet sheet, SideBySideTable table) {
        Row head = sheet.createRow(0);
        for (int i = 0; i < heads.size(); i++) {
            sheet.setColumnWidth(i, heads.get(i).width() * CHARACTER);
            CellText.put(head, i, messages.text("export.column." + heads.get(i).key()), looks.head());
        }
        int next = 1;
        for (Band band : table.bands()) {
            for (TableRow line : band.lines()) {
                next = line(sheet, next, table.columns(), band.group(), line);
            }
        }
        sheet.createFreezePane(0, 1);
        Printing.set(sheet);
        sheet.setAutoFilter(new CellRangeAddress(0, next - 1, 0, heads.size() - 1));
    }

    private List<Head> heads() {
        return List.of(new Head("row", 6, entry -> entry.line.number()),
                new Head("group", 14, Entry::group),
                new Head("topic", 16, entry -> entry.line.subject().topic()),
                new Head("label", 20, entry -> entry.line.label()),
                new Head("place", 14, entry -> entry.column.place()),
                new Head("year", 7, entry -> entry.column.notice().metadata().year()),
                new Head("number", 22, entry -> entry.column.notice().metadata().documentNumber()),
                new Head("clause", 18, entry -> entry.passage.measure().path().clause()),
                new Head("text", 60, entry -> entry.passage.words()),
                new Head("figures", 20, entry -> String.join("\n", entry.passage.figures())),
                new Head("sentence", 60, entry -> entry.passage.shown().cut() ? entry.passage.measure().text() : ""),
                new Head("score", 7, entry -> Math.round(entry.line.certainty().score() * HUNDREDTHS) / HUNDREDTHS),
                new Head("sure", 7, entry -> words.checked(entry.line)),
                new Head("reasons", 40, entry -> String.join("\n", entry.line.reasons())),
                new Head("file", 26, entry -> entry.column.notice().file()),
                new Head("measureId", 8, entry -> entry.passage.measure().id()),
                new Head("offsets", 16, entry -> entry.passage.measure().source().stream().map(LongSheet::offsets)
                        .collect(Collectors.joining(" "))));
    }

    private int line(Sheet sheet, int first, List<TableColumn> columns, String group, TableRow line) {
        int next = first;
        for (int i = 0; i < columns.size(); i++) {
            for (CellPassage passage : line.cells().get(i).passages()) {
                measure(sheet.createRow(next++), new Entry(columns.get(i), group, line, passage));
            }
        }
        return next;
    }

    private void measure(Row row, Entry entry) {
        for (int i = 0; i < heads.size(); i++) {
            Object value = heads.get(i).value().apply(entry);
            if (value instanceof Number number) {
                CellText.put(row, i, number, looks.text());
            } else {
                CellText.put(row, i, value == null ? "" : value.toString(), looks.text());
            }
        }
        RowHeight.fit(row);
    }

    /** Start and end as the JSON has them: UTF-16, half-open, in the text as read. */
    private static String offsets(SourceRange range) {
        return range.start() + "-" + range.end();
    }
}
