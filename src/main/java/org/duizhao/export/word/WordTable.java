package org.duizhao.export.word;

import org.duizhao.export.table.Band;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTrPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;


/** The table itself, or one part of it. */
final class WordTable {

    /** More notices than this are set in several tables. */
    static final int MOST_COLUMNS = 5;
    /** In twentieths of a point: four hanzi a line. */
    private static final int TOPIC_WIDTH = 1300;
    private static final String BAND_SHADE = "F2F2F2";

    private final SideBySideTable table;
    private final Messages messages;
    private final TableWords words;
    private final TableType type;
    private final int columnWidth;
    private final WordCell cell;

    WordTable(SideBySideTable table, Messages messages, TableWords words) {
        this.table = table;
        this.messages = messages;
        this.words = words;
        int columns = Math.max(1, table.columns().size());
        this.type = TableType.of(columns);
        this.columnWidth = (PageSection.LANDSCAPE.textWidth() - TOPIC_WIDTH) / columns;
        this.cell = new WordCell(type, messages, words);
    }

    /** @param comments gets the notes on what is in the table */
    void write(WordComments comments, TableNotes notes, CTTbl target) {
        TableFrame.write(target, TOPIC_WIDTH, columnWidth, table.columns().size());
        CTRow head = TableFrame.head(target);
        head(head);
        for (int i = 0; i < table.columns().size(); i++) {
            comments.on(head.getTcArray(1 + i), notes.on(table.columns().get(i)));
        }
        for (Band band : table.bands()) {
            if (!band.group().isEmpty()) {
                band(target.addNewTr(), band.group());
            }
            for (TableRow line : band.lines()) {
                line(target.addNewTr(), line);
                comment(comments, notes, line, target.getTrArray(target.sizeOfTrArray() - 1));
            }
        }
    }

    private void comment(WordComments comments, TableNotes notes, TableRow line, CTRow row) {
        comments.on(row.getTcArray(0), notes.on(line));
        for (int i = 0; i < table.columns().size(); i++) {
            comments.on(row.getTcArray(1 + i), notes.on(line, table.columns().get(i)));
        }
    }

    private void head(CTRow row) {
        Shape centred = new Shape(type.pitch(), 0, STJc.CENTER);
        Type heading = new Type(Face.HEADING, type.text());
        CTTc topic = TableFrame.headCell(row, TOPIC_WIDTH);
        WordCell.paragraph(topic, centred, heading, messages.text("export.column.label"));
        for (TableColumn column : table.columns()) {
            CTTc head = TableFrame.headCell(row, columnWidth);
            String base = column.base() ? " · " + words.base() : "";
            WordCell.paragraph(head, centred, heading, words.head(column) + base);
            WordCell.paragraph(head, centred, new Type(Face.SUBHEADING, type.source()), column.subhead());
        }
    }

    private void band(CTRow row, String group) {
        row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
        CTTc all = row.addNewTc();
        TableFrame.cell(all, TOPIC_WIDTH + columnWidth * table.columns().size(), table.columns().size() + 1, BAND_SHADE);
        WordCell.paragraph(all, new Shape(type.pitch(), 0, STJc.LEFT, true), new Type(Face.HEADING, type.text()), group);
    }

    private void line(CTRow row, TableRow line) {
        CTTrPr properties = row.addNewTrPr();
        if (fitsOnHalfAPage(line)) {
            properties.addNewCantSplit().setVal(STOnOff1.ON);
        }
        CTTc topic = row.addNewTc();
        TableFrame.cell(topic, TOPIC_WIDTH, 1, null);
        cell.topic(topic, line);
        for (TableCell shown : line.cells()) {
            CTTc target = row.addNewTc();
            TableFrame.cell(target, columnWidth, 1, null);
            cell.fill(target, shown);
        }
    }

    /** A row that may be broken leaves no holes; a short one is easier to read whole. */
    private boolean fitsOnHalfAPage(TableRow line) {
        int most = line.cells().stream().mapToInt(cell -> cell.passages().stream()
                .mapToInt(passage -> type.lines(passage.words().length(), columnWidth) + 1).sum()).max().orElse(0);
        return most * type.pitch() < PageSection.LANDSCAPE.textHeight() / 2;
    }
}
