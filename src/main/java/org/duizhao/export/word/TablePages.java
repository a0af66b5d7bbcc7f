package org.duizhao.export.word;

import org.duizhao.export.table.Band;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.WordedTable;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

/** Writes tables into the body, each band under its heading, so that the navigation of every program leads to it. */
final class TablePages {

    private final WordedTable worded;
    private final TablePage page;
    private final CellInk ink;
    private final WordComments comments;
    private final TableNotes notes;
    private final CTBody body;

    TablePages(WordedTable worded, TablePage page, WordComments comments, TableNotes notes, CTBody body) {
        this.worded = worded;
        this.page = page;
        this.ink = new CellInk(worded.messages(), worded.words(), worded.table().columns(), worded.selection()::shows);
        this.comments = comments;
        this.notes = notes;
        this.body = body;
    }

    /** The rows of a table as they are to be read. */
    void write(SideBySideTable table) {
        WordTable bands = new WordTable(table.columns(), page, worded.messages(), worded.words(), ink);
        for (Band band : table.bands()) {
            if (!band.group().isEmpty()) {
                StyledText.add(body, ParagraphStyle.GROUP, band.group());
            }
            write(bands, band);
        }
    }

    /** Of each row, in a paragraph, only where the notices state it: for who checks it with the notices at hand. */
    void writePlaces(SideBySideTable table) {
        table.lines().forEach(row -> {
            CTP paragraph = StyledText.add(body, ParagraphStyle.NOTE, ink.places(row));
            comments.on(paragraph, notes.on(row));
            table.columns().forEach(column -> comments.on(paragraph, notes.on(row, column)));
        });
    }

    private void write(WordTable table, Band band) {
        table.write(band, comments, notes, body.addNewTbl());
        // two tables without a paragraph between them would be one
        StyledText.add(body, ParagraphStyle.GAP, "");
    }
}
