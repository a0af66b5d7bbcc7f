package org.duizhao.export.word;

import org.duizhao.change.mark.MarkedText.Mark;
import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.summary.NoticeNames;
import org.duizhao.export.summary.RowGaps;
import org.duizhao.export.table.BaseStanding;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableColumn;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.word.Ink.Line;
import org.duizhao.words.Messages;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** The words of cells: what a notice states, once where it stands, its figures, and what it is against the base. */
final class CellInk {

    /** So many characters say of which sentence a place speaks. */
    private static final int BEGINNING = 10;
    /** More notices than these are many. */
    private static final int MANY = 5;

    private final Messages messages;
    private final TableWords words;
    private final List<TableColumn> columns;
    private final NoticeNames names;
    private final RowGaps gaps;

    /** @param inFile whether a reader of the file finds the row of a number */
    CellInk(Messages messages, TableWords words, List<TableColumn> columns, IntPredicate inFile) {
        this.messages = messages;
        this.words = words;
        this.columns = columns;
        this.names = new NoticeNames(messages, columns.stream().map(TableColumn::notice).toList());
        this.gaps = new RowGaps(messages, words, columns, inFile);
    }

    /** A column's cell of a row, for a table in which notices stand side by side; at least one line. */
    List<Line> beside(TableCell cell) {
        if (cell.silent()) {
            return List.of(Line.of(words.none(cell) + sign(cell), CharacterStyle.PLAIN));
        }
        if (cell.passages().isEmpty()) {
            return List.of(Line.of(gaps.see(cell) + sign(cell), CharacterStyle.PLAIN));
        }
        return List.of(new Line(stated(cell, true)));
    }

    /** A box to be ticked, the matter, and of each notice that states it where, and how the words begin: enough to find them. */
    Line places(TableRow row) {
        List<Ink> inks = new ArrayList<>(List.of(new Ink(messages.text("export.toCheck", row.number(), row.label()), CharacterStyle.NOTICE)));
        String before = "";
        for (int i = 0; i < columns.size(); i++) {
            TableCell cell = row.cells().get(i);
            if (!cell.passages().isEmpty()) {
                String words = cell.words();
                boolean whole = words.codePointCount(0, words.length()) <= BEGINNING;
                inks.add(new Ink(before + name(columns.get(i)), CharacterStyle.PLAIN));
                inks.add(new Ink(clauses(columns.get(i), cell), CharacterStyle.SOURCE));
                inks.add(new Ink(messages.text("export.quoted", whole ? words : words.substring(0, words.offsetByCodePoints(0, BEGINNING)) + "…"),
                        CharacterStyle.PLAIN));
                before = messages.text("export.clauses");
            }
        }
        return new Line(inks);
    }

    /**
     * A row, for a table in which notices stand below each other: those that say the very same in one line, then those that do not state it here.
     * With many notices these stand behind the last line where it has room for them.
     *
     * @param hanzi how many stand in a line
     */
    List<Line> below(TableRow row, int hanzi) {
        Map<String, List<Integer>> stating = new LinkedHashMap<>();
        for (int i = 0; i < columns.size(); i++) {
            TableCell cell = row.cells().get(i);
            if (!cell.passages().isEmpty()) {
                stating.computeIfAbsent(cell.words() + '\n' + cell.standing() + sign(cell) + columns.get(i).base(), words -> new ArrayList<>()).add(i);
            }
        }
        List<Line> lines = new ArrayList<>();
        stating.values().forEach(same -> lines.add(new Line(together(row, same))));
        String rest = gaps.of(row);
        if (rest.isEmpty()) {
            return lines;
        }
        Line last = lines.get(lines.size() - 1);
        List<Ink> behind = new ArrayList<>(last.inks());
        behind.add(new Ink(messages.text("export.gap") + rest, CharacterStyle.PLAIN));
        Line joined = new Line(behind);
        if (columns.size() > MANY && joined.height(hanzi) == last.height(hanzi)) {
            lines.set(lines.size() - 1, joined);
        } else {
            lines.add(Line.of(rest, CharacterStyle.PLAIN));
        }
        return lines;
    }

    private List<Ink> together(TableRow row, List<Integer> same) {
        List<Ink> inks = new ArrayList<>();
        String who = same.stream().map(i -> name(columns.get(i))).reduce((one, other) -> one + messages.text("topic.found.comma") + other).orElse("");
        inks.add(new Ink(who + messages.text("export.afterName"), CharacterStyle.NOTICE));
        inks.addAll(stated(row.cells().get(same.get(0)), false));
        inks.add(new Ink(messages.text("export.sourceOf", same.stream().map(i -> source(columns.get(i), row.cells().get(i)))
                .reduce((one, other) -> one + messages.text("topic.found.comma") + other).orElse("")), CharacterStyle.SOURCE));
        return inks;
    }

    /** 文号 and clause; the clause alone where the notice has no 文号, for its name stands there already. */
    private static String source(TableColumn column, TableCell cell) {
        boolean numbered = column.notice().metadata().documentNumber() != null;
        String clauses = clauses(column, cell);
        return numbered || clauses.isEmpty() ? cell.source() : clauses;
    }

    private static String clauses(TableColumn column, TableCell cell) {
        return cell.source().substring(Math.min(cell.source().length(), column.cited().length())).strip();
    }

    private String name(TableColumn column) {
        return names.of(column.notice()) + (column.base() ? messages.text("export.baseMark") : "");
    }

    private List<Ink> stated(TableCell cell, boolean withSource) {
        List<Ink> inks = new ArrayList<>();
        for (CellPassage passage : cell.passages()) {
            passage.pieces().stream().filter(piece -> piece.mark() != Mark.MISSING).forEach(piece -> inks.add(ink(piece)));
        }
        String figures = String.join(" · ", cell.figures());
        if (!figures.isEmpty()) {
            inks.add(new Ink(messages.text("export.figuresOf", figures), CharacterStyle.FIGURES));
        }
        if (cell.standing() != BaseStanding.NONE) {
            inks.add(new Ink(messages.text("export.figuresOf", messages.text("export.standing." + cell.standing())), CharacterStyle.FIGURES));
        }
        inks.add(new Ink(sign(cell), CharacterStyle.FIGURES));
        if (withSource) {
            inks.add(new Ink(messages.text("export.sourceOf", cell.source()), CharacterStyle.SOURCE));
        }
        return inks;
    }

    private static Ink ink(Piece piece) {
        return piece.mark() == Mark.ADDED ? new Ink("＋" + piece.text(), CharacterStyle.DIFFERENT) : new Ink(piece.text(), CharacterStyle.PLAIN);
    }

    private String sign(TableCell cell) {
        return words.hand(cell).isEmpty() ? "" : messages.text("export.handMark");
    }
}
