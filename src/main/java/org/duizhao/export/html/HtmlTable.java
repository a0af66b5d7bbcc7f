package org.duizhao.export.html;

import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.export.summary.NoticeNames;
import org.duizhao.export.summary.RowGaps;
import org.duizhao.export.table.Band;
import org.duizhao.export.table.BaseStanding;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.SideBySideTable;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableNotes;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.table.WordedTable;
import org.duizhao.words.Messages;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The table. */
final class HtmlTable {

    private static final int BESIDE = 5;

    private final Html html;
    private final Messages messages;
    private final TableWords words;
    private final TableNotes notes;
    /** The numbers of the rows that stand on the page, to be jumped to. */
    private final Set<Integer> shown;
    private final NoticeNames names;
    private final RowGaps gaps;
    /** Of those that are seen only when a person wants all. */
    private final Set<Integer> rest;

    /** @param unsure whether the rows whose links nobody has settled stand on the page */
    HtmlTable(Html html, WordedTable worded, TableNotes notes, boolean unsure) {
        this.notes = notes;
        this.html = html;
        this.messages = worded.messages();
        this.words = worded.words();
        this.shown = worded.table().lines().filter(row -> unsure || !row.unsure()).map(TableRow::number).collect(Collectors.toSet());
        List<TableColumn> columns = worded.table().columns();
        this.names = new NoticeNames(messages, columns.stream().map(TableColumn::notice).toList());
        this.gaps = new RowGaps(messages, words, columns, shown::contains);
        this.rest = Stream.concat(worded.selection().alike().stream(), worded.selection().oneNotice().stream()).map(TableRow::number)
                .collect(Collectors.toSet());
    }

    /** Where a group begins. */
    static String anchor(Band band) {
        return "g" + band.lines().get(0).number();
    }

    void write(SideBySideTable table) throws IOException {
        html.raw(many(table.columns()) ? "<table class=\"many\">" : "<table>").raw("\n<thead>\n<tr>").element("th", "topic", messages.text("export.column.label"));
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
        boolean allRest = band.lines().stream().allMatch(line -> rest.contains(line.number()));
        html.raw("<tbody id=\"" + anchor(band) + "\"" + (allRest ? " class=\"rest\">\n" : ">\n"));
        if (!band.group().isEmpty()) {
            html.raw("<tr class=\"band\"><th colspan=\"" + (columns.size() + 1) + "\">").text(band.group()).raw("</th></tr>\n");
        }
        for (TableRow line : band.lines()) {
            line(line, columns);
        }
        html.raw("</tbody>\n");
    }

    private void line(TableRow line, List<TableColumn> columns) throws IOException {
        html.raw("<tr id=\"r" + line.number() + (rest.contains(line.number()) ? "\" class=\"rest" : "") + "\"><th class=\"topic\" scope=\"row\"")
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
            html.raw(cell.silent() ? "<td class=\"none\">" : cell.passages().isEmpty() ? "<td class=\"elsewhere\">" : "<td>");
            if (many(columns)) {
                html.element("b", "who", names.of(columns.get(i).notice()));
            }
            cell(cell);
            notes(notes.on(line, columns.get(i)));
            html.raw("</td>");
        }
        if (many(columns)) {
            html.element("td", "gaps", gaps.of(line));
        }
        html.raw("</tr>\n");
    }

    /** Whether there are more notices than a sheet of paper has room for beside each other: printed, they stand below each other, those that state nothing in one line. */
    private static boolean many(List<TableColumn> columns) {
        return columns.size() > BESIDE;
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
        }
        if (!cell.passages().isEmpty()) {
            html.element("div", "source", cell.source() + (cell.byHand() ? " " + words.hand(cell) : ""));
        }
        for (int row : cell.passages().isEmpty() ? cell.see() : List.<Integer>of()) {
            if (shown.contains(row)) {
                html.raw("<a class=\"see\" href=\"#r" + row + "\">").text(words.see(row)).raw("</a>");
            } else {
                html.text(words.see(row));
            }
        }
        if (cell.standing() != BaseStanding.NONE) {
            html.element("div", "standing", messages.text("html.standing." + cell.standing()));
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

    /** What only the base has is no word of this notice, and stays in the base's cell. The sign comes from the style sheet, so that a copied sentence is the notice's own. */
    private void piece(Piece piece) throws IOException {
        switch (piece.mark()) {
            case SAME -> html.text(piece.text());
            case ADDED -> html.element("ins", piece.text());
            case MISSING -> { }
        }
    }
}
