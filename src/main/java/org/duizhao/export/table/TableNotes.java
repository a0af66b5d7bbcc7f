package org.duizhao.export.table;

import org.duizhao.align.Comparison;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.words.Messages;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;

/** A person's notes on what stands in a table. */
public record TableNotes(Comparison comparison, Messages messages) {

    /** The same file wherever it is written: days are counted as in China, which has no summer time. */
    public static final ZoneOffset ZONE = ZoneOffset.ofHours(8);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ISO_LOCAL_DATE;

    /** On a notice as a whole. */
    public List<Noted> on(TableColumn column) {
        return comparison.notes(column.notice().id());
    }

    /** On a row. */
    public List<Noted> on(TableRow line) {
        return line.certainty().hand().notes("");
    }

    /** On what a notice has in a row, or that it has nothing. */
    public List<Noted> on(TableRow line, TableColumn column) {
        return line.certainty().hand().notes(column.notice().id());
    }

    /** False where nobody wrote any. */
    public boolean any() {
        return !comparison.notes().isEmpty() || comparison.rows().stream().anyMatch(row -> !row.hand().notes().isEmpty());
    }

    /** A note with who wrote it, and when. */
    public String text(Noted note) {
        return messages.text("export.note", note.text(), note.stamp().author(), DAY.format(note.stamp().made().atOffset(ZONE)));
    }

    /** All notes on a row and its cells, one below the other, those on cells with the head of their column; empty where there are none. */
    public String all(TableRow line, List<TableColumn> columns, TableWords words) {
        List<String> lines = new ArrayList<>();
        on(line).forEach(note -> lines.add(text(note)));
        for (TableColumn column : columns) {
            on(line, column).forEach(note -> lines.add(messages.text("export.noteOn", words.head(column), text(note))));
        }
        return String.join("\n", lines);
    }

    /** All notes on whole notices, likewise. */
    public String all(List<TableColumn> columns, TableWords words) {
        List<String> lines = new ArrayList<>();
        for (TableColumn column : columns) {
            on(column).forEach(note -> lines.add(messages.text("export.noteOn", words.head(column), text(note))));
        }
        return String.join("\n", lines);
    }
}
