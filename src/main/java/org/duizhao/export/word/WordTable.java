package org.duizhao.export.word;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.word.Ink.Line;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.officeDocument.x2006.sharedTypes.STOnOff1;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTRow;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTbl;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The rows of one band as a table: the notices side by side, or below each other in a block for each matter. */
final class WordTable {

    private final TablePage page;
    private final Messages messages;
    private final TableWords words;
    private final CellInk ink;
    private final List<TableColumn> columns;
    private final List<Integer> widths;

    WordTable(List<TableColumn> columns, TablePage page, Messages messages, TableWords words, CellInk ink) {
        this.page = page;
        this.messages = messages;
        this.words = words;
        this.ink = ink;
        this.columns = columns;
        this.widths = page.widths(columns.size());
    }

    /** @param comments gets the notes on what is in the table */
    void write(Band band, WordComments comments, TableNotes notes, CTTbl target) {
        String group = band.group().isEmpty() ? messages.text("export.sheetTable") : band.group();
        TableFrame.write(target, widths, group, messages.text("export.tableDescription", group, band.lines().size(), columns.size()));
        head(TableFrame.head(target), comments, notes);
        band.lines().forEach(line -> line(target, line, comments, notes));
    }

    private void head(CTRow row, WordComments comments, TableNotes notes) {
        StyledText.add(TableFrame.headCell(row, widths.get(0)), ParagraphStyle.HEAD, messages.text("export.column.label"));
        if (page.blocks()) {
            CTTc all = TableFrame.headCell(row, widths.get(1));
            StyledText.add(all, ParagraphStyle.HEAD, messages.text("export.column.below"));
            columns.forEach(column -> comments.on(all, notes.on(column)));
        } else {
            for (int i = 0; i < columns.size(); i++) {
                CTTc head = TableFrame.headCell(row, widths.get(i + 1));
                String base = columns.get(i).base() ? " · " + words.base() : "";
                StyledText.add(head, ParagraphStyle.HEAD, words.head(columns.get(i)) + base);
                StyledText.add(head, ParagraphStyle.HEAD, Line.of(columns.get(i).subhead(), CharacterStyle.SOURCE));
                comments.on(head, notes.on(columns.get(i)));
            }
        }
        if (page.remarks()) {
            StyledText.add(TableFrame.headCell(row, widths.get(widths.size() - 1)), ParagraphStyle.HEAD, messages.text("export.column.remark"));
        }
    }

    private void line(CTTbl target, TableRow line, WordComments comments, TableNotes notes) {
        List<List<Line>> cells = new ArrayList<>();
        if (page.blocks()) {
            cells.add(ink.below(line, page.hanzi(widths.get(1))));
        } else {
            line.cells().forEach(cell -> cells.add(ink.beside(cell)));
        }
        if (page.remarks()) {
            cells.add(List.of(Line.of(remark(line), CharacterStyle.PLAIN)));
        }
        List<Integer> hanzi = widths.subList(1, widths.size()).stream().map(page::hanzi).toList();
        List<List<List<Line>>> parts = RowParts.of(cells, hanzi, page.linesOfPart());
        for (int part = 0; part < parts.size(); part++) {
            CTRow row = target.addNewTr();
            row.addNewTrPr().addNewCantSplit().setVal(STOnOff1.ON);
            matter(cell(row, 0), line, part > 0);
            for (int i = 0; i < cells.size(); i++) {
                fill(cell(row, i + 1), parts.get(part).get(i), stated(line, i));
            }
            if (part == 0) {
                comment(row, line, comments, notes);
            }
        }
    }

    /** 未见规定 and references stand in the middle of their cell, words of notices do not. */
    private boolean stated(TableRow line, int cell) {
        return page.blocks() || cell >= columns.size() || !line.cells().get(cell).passages().isEmpty();
    }

    private CTTc cell(CTRow row, int column) {
        CTTc cell = row.addNewTc();
        TableFrame.cell(cell, widths.get(column), 1, null);
        return cell;
    }

    /** The row's number, its matter and its topic, again in every part of it. */
    private void matter(CTTc target, TableRow line, boolean again) {
        String number = again ? messages.text("export.continued", line.number()) : String.valueOf(line.number());
        StyledText.add(target, ParagraphStyle.MATTER, line.label().isEmpty() ? number : number + " " + line.label());
        if (!line.topicBesideLabel().isEmpty()) {
            StyledText.add(target, ParagraphStyle.MATTER, Line.of(line.topicBesideLabel(), CharacterStyle.SOURCE));
        }
        String checked = line.unsure() ? "" : words.checked(line);
        if (!checked.isEmpty() && !again) {
            StyledText.add(target, ParagraphStyle.MATTER, Line.of(checked, CharacterStyle.SOURCE));
        }
    }

    private static void fill(CTTc target, List<Line> lines, boolean stated) {
        if (lines.isEmpty()) {
            StyledText.add(target, ParagraphStyle.CELL, "");
        }
        lines.forEach(line -> StyledText.add(target, stated ? ParagraphStyle.CELL : ParagraphStyle.CENTRED_CELL, line));
    }

    /** What the base has and a notice does not, where words are marked; else nothing, for a person to fill in. */
    private String remark(TableRow line) {
        List<String> remarks = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            String missing = missing(line.cells().get(i));
            if (!missing.isEmpty()) {
                remarks.add(messages.text("export.baseHas", columns.get(i).place(), missing));
            }
        }
        return String.join(messages.text("export.clauses"), remarks);
    }

    private String missing(TableCell cell) {
        return cell.passages().stream().flatMap(passage -> passage.pieces().stream()).filter(piece -> piece.mark() == Mark.MISSING).map(Piece::text)
                .map(text -> messages.text("export.quoted", text)).collect(Collectors.joining(messages.text("topic.found.comma")));
    }

    private void comment(CTRow row, TableRow line, WordComments comments, TableNotes notes) {
        comments.on(row.getTcArray(0), notes.on(line));
        for (int i = 0; i < columns.size(); i++) {
            comments.on(row.getTcArray(page.blocks() ? 1 : 1 + i), notes.on(line, columns.get(i)));
        }
    }
}
