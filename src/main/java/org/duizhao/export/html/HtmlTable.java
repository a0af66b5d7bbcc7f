package org.duizhao.export.html;

import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.CellPassage.Marking;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.util.List;

/** The table. */
final class HtmlTable {

    private final Html html;
    private final Messages messages;
    private final TableWords words;
    private final TableNotes notes;

    HtmlTable(Html html, Messages messages, TableWords words, TableNotes notes) {
        this.notes = notes;
        this.html = html;
        this.messages = messages;
        this.words = words;
    }

    void write(SideBySideTable table) throws IOException {
        html.raw("<table>\n<thead>\n<tr>").element("th", "topic", messages.text("export.column.label"));
        for (TableColumn column : table.columns()) {
            html.raw("<th scope=\"col\">").text(words.head(column));
            if (column.base()) {
                html.raw(" ").element("span", "base", words.base());
            }
            html.element("div", "source", column.subhead());
            notes(notes.on(column));
            html.raw("</th>");
        }
        html.raw("</tr>\n</thead>\n");
        for (Band band : table.bands()) {
            band(band, table.columns());
        }
        html.raw("</table>\n");
    }

    private void band(Band band, List<TableColumn> columns) throws IOException {
        html.raw("<tbody>\n");
        if (!band.group().isEmpty()) {
            html.raw("<tr class=\"band\"><th colspan=\"" + (columns.size() + 1) + "\">").text(band.group()).raw("</th></tr>\n");
        }
        for (TableRow line : band.lines()) {
            line(line, columns);
        }
        html.raw("</tbody>\n");
    }

    private void line(TableRow line, List<TableColumn> columns) throws IOException {
        html.raw("<tr id=\"r" + line.number() + "\"><th class=\"topic\" scope=\"row\"")
                .raw(line.reasons().isEmpty() ? ">" : " title=\"").text(String.join("\n", line.reasons()))
                .raw(line.reasons().isEmpty() ? "" : "\">")
                .element("span", "number", String.valueOf(line.number())).raw(" ").text(line.label());
        if (!line.topicBesideLabel().isEmpty()) {
            html.element("div", "source", line.topicBesideLabel());
        }
        if (!words.checked(line).isEmpty()) {
            html.raw(" ").element("span", line.certainty().sure() ? "settled" : "unsure", words.checked(line));
        }
        notes(notes.on(line));
        html.raw("</th>");
        for (int i = 0; i < columns.size(); i++) {
            TableCell cell = line.cells().get(i);
            html.raw(cell.silent() ? "<td class=\"none\">" : "<td>");
            cell(cell);
            notes(notes.on(line, columns.get(i)));
            html.raw("</td>");
        }
        html.raw("</tr>\n");
    }

    private void cell(TableCell cell) throws IOException {
        if (cell.silent()) {
            html.text(words.none(cell));
            return;
        }
        for (CellPassage passage : cell.passages()) {
            html.raw("<p>");
            for (Piece piece : passage.pieces()) {
                piece(piece);
            }
            html.raw("</p>");
            String reworded = passage.marking() == Marking.REWORDED ? " " + messages.text("export.reworded") : "";
            html.element("div", "source", passage.citation() + reworded + (cell.byHand() ? " " + words.hand(cell) : ""));
        }
        for (int row : cell.passages().isEmpty() ? cell.see() : List.<Integer>of()) {
            html.raw("<a class=\"see\" href=\"#r" + row + "\">").text(words.see(row)).raw("</a>");
        }
        if (!words.figures(cell).isEmpty()) {
            html.element("div", "figures", words.figures(cell));
        }
    }

    private void notes(List<Noted> on) throws IOException {
        for (Noted note : on) {
            html.element("div", "note", notes.text(note));
        }
    }

    /** The signs come from the style sheet, so that a copied sentence is the notice's own. */
    private void piece(Piece piece) throws IOException {
        switch (piece.mark()) {
            case SAME -> html.text(piece.text());
            case ADDED -> html.element("ins", piece.text());
            case MISSING -> html.element("del", piece.text());
        }
    }
}
