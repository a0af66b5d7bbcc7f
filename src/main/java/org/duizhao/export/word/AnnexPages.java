package org.duizhao.export.word;

import org.duizhao.export.settings.Annexes;
import org.duizhao.export.summary.NoticeNames;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableSelection;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.table.WordedTable;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Block;
import org.duizhao.notice.outline.Heading;
import org.duizhao.notice.outline.Measure;
import org.duizhao.notice.outline.Paragraph;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTBody;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** What stands behind the table: the notices and how to read the table, the unsure rows, the rows that the body leaves out, and full texts. */
final class AnnexPages {

    private final WordedTable worded;
    private final Annexes chosen;
    private final CTBody body;
    private final Messages messages;
    private int number;

    AnnexPages(WordedTable worded, Annexes chosen, CTBody body) {
        this.worded = worded;
        this.chosen = chosen;
        this.body = body;
        this.messages = worded.messages();
    }

    /** In their order. */
    static List<String> titles(WordedTable worded, Annexes chosen) {
        List<String> titles = new ArrayList<>();
        if (hasUnsure(worded, chosen)) {
            titles.add(worded.messages().text("export.annex.unsure"));
        }
        if (hasSetAside(worded, chosen)) {
            titles.add(worded.messages().text("export.annex.setAside"));
        }
        if (chosen.sentences()) {
            titles.add(worded.messages().text("export.annex.sentences"));
        }
        titles.add(worded.messages().text("export.annex.notices"));
        return titles;
    }

    private static boolean hasUnsure(WordedTable worded, Annexes chosen) {
        return chosen.unsure() && !worded.selection().unsure().bands().isEmpty();
    }

    private static boolean hasSetAside(WordedTable worded, Annexes chosen) {
        TableSelection selection = worded.selection();
        return chosen.setAside() && !(selection.oneNotice().isEmpty() && selection.alike().isEmpty());
    }

    /** @param tables writes the bands of a table */
    void write(Consumer<SideBySideTable> tables, WordComments comments, TableNotes notes) {
        if (hasUnsure(worded, chosen)) {
            heading("export.annex.unsure");
            note("export.annex.unsureNote");
            tables.accept(worded.selection().unsure());
        }
        if (hasSetAside(worded, chosen)) {
            heading("export.annex.setAside");
            setAside(comments, notes);
        }
        if (chosen.sentences()) {
            heading("export.annex.sentences");
            worded.table().columns().forEach(this::fullText);
        }
        heading("export.annex.notices");
        List<CTP> last = new ArrayList<>();
        int count = 0;
        for (TableColumn column : worded.table().columns()) {
            last.add(StyledText.add(body, ParagraphStyle.NOTE, ++count + ". " + worded.words().noticeLine(column)));
        }
        boolean compared = worded.table().columns().size() > 1;
        last.add(note(compared ? "export.annex.reading" : "export.annex.readingOne"));
        if (compared) {
            last.add(note("summary.figuresNote"));
        }
        if (new NoticeNames(messages, worded.table().columns().stream().map(TableColumn::notice).toList()).numbered()) {
            last.add(note("export.annex.numbers"));
        }
        if (!worded.words().legend().isEmpty()) {
            last.add(StyledText.add(body, ParagraphStyle.NOTE, worded.words().legend()));
        }
        // else the last page could have one line of it
        last.subList(Math.max(0, last.size() - 4), last.size() - 1).forEach(paragraph -> paragraph.getPPr().addNewKeepNext().setVal(STOnOff1.ON));
    }

    private void heading(String key) {
        StyledText.add(body, ParagraphStyle.SECTION, messages.text("export.annex", ++number, messages.text(key)));
    }

    private CTP note(String key) {
        return StyledText.add(body, ParagraphStyle.NOTE, messages.text(key));
    }

    /** Numbers and matters: those that all state, then for each notice those that it alone states. */
    private void setAside(WordComments comments, TableNotes notes) {
        alike("export.annex.alike", worded.selection().alike().stream().filter(TableRow::statedByAll).toList(), comments, notes);
        alike("export.annex.alikeElsewhere", worded.selection().alike().stream().filter(row -> !row.statedByAll()).toList(), comments, notes);
        List<TableColumn> columns = worded.table().columns();
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            List<TableRow> own = worded.selection().oneNotice().stream().filter(row -> !row.cells().get(column).silent()).toList();
            if (!own.isEmpty()) {
                CTP paragraph = StyledText.add(body, ParagraphStyle.NOTE,
                        messages.text("export.annex.oneNotice", worded.words().head(columns.get(i)), own.size(), listed(own)));
                own.forEach(row -> comment(paragraph, row, comments, notes));
            }
        }
    }

    private void alike(String key, List<TableRow> rows, WordComments comments, TableNotes notes) {
        if (!rows.isEmpty()) {
            CTP paragraph = StyledText.add(body, ParagraphStyle.NOTE, messages.text(key, rows.size(), listed(rows)));
            rows.forEach(row -> comment(paragraph, row, comments, notes));
        }
    }

    private void comment(CTP paragraph, TableRow row, WordComments comments, TableNotes notes) {
        comments.on(paragraph, notes.on(row));
        worded.table().columns().forEach(column -> comments.on(paragraph, notes.on(row, column)));
    }

    private String listed(List<TableRow> rows) {
        return rows.stream().map(row -> row.number() + " " + (row.label().isEmpty() ? messages.text("export.unnamed") : row.label()))
                .collect(Collectors.joining(messages.text("export.clauses")));
    }

    private void fullText(TableColumn column) {
        Notice notice = column.notice();
        TableWords words = worded.words();
        StyledText.add(body, ParagraphStyle.GROUP, words.head(column) + " " + column.subhead());
        for (Block block : notice.outline().blocks()) {
            if (block instanceof Heading heading) {
                StyledText.add(body, ParagraphStyle.NOTE, heading.number() + heading.title());
            } else if (block instanceof Paragraph paragraph) {
                StyledText.add(body, ParagraphStyle.NOTE, paragraph.measures().stream().map(Measure::text).collect(Collectors.joining()));
            }
        }
    }
}
