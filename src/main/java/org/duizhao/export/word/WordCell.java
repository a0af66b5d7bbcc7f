package org.duizhao.export.word;

import org.duizhao.change.mark.MarkedText.Piece;
import org.duizhao.export.table.CellPassage;
import org.duizhao.export.table.CellPassage.Marking;
import org.duizhao.export.table.TableCell;
import org.duizhao.export.table.TableRow;
import org.duizhao.export.table.TableWords;
import org.duizhao.export.word.WordParagraph.Shape;
import org.duizhao.words.Messages;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTP;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTTc;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STJc;

import java.util.List;

/** What stands in a cell. */
final class WordCell {

    private static final String ADDED = "1F4E9E";
    private static final String MISSING = "9C3A2B";
    /** Dark enough to be read in black and white. */
    private static final String FIGURES = "6D5410";

    private final Type text;
    private final Type label;
    private final Type source;
    private final Shape textShape;
    private final Shape sourceShape;
    private final Shape centred;
    private final Messages messages;
    private final TableWords words;

    WordCell(TableType type, Messages messages, TableWords words) {
        this.text = new Type(Face.BODY, type.text());
        this.label = new Type(Face.HEADING, type.text());
        this.source = new Type(Face.SUBHEADING, type.source()).grey();
        this.textShape = new Shape(type.pitch(), 0, STJc.BOTH);
        this.sourceShape = new Shape(type.sourcePitch(), 0, STJc.LEFT);
        this.centred = new Shape(type.pitch(), 0, STJc.CENTER);
        this.messages = messages;
        this.words = words;
    }

    /** The row's number, label and topic, and whether it should be checked. */
    void topic(CTTc target, TableRow line) {
        paragraph(target, centred, source.sized(text.halfPoints()), String.valueOf(line.number()));
        if (!line.label().isEmpty()) {
            paragraph(target, centred, label, line.label());
        }
        if (!line.topicBesideLabel().isEmpty()) {
            paragraph(target, centred, source, line.topicBesideLabel());
        }
        if (!words.checked(line).isEmpty()) {
            paragraph(target, centred, source, words.checked(line));
        }
    }

    /** The passages, each with its source, and the figures; where there is none, the row that has it or 未见规定. */
    void fill(CTTc target, TableCell cell) {
        if (cell.silent()) {
            paragraph(target, centred, text.grey(), words.none(cell));
        }
        for (CellPassage passage : cell.passages()) {
            CTP paragraph = target.addNewP();
            WordParagraph.shape(paragraph, textShape);
            passage.pieces().forEach(piece -> piece(paragraph, piece));
            String reworded = passage.marking() == Marking.REWORDED ? " " + messages.text("export.reworded") : "";
            paragraph(target, sourceShape, source, passage.citation() + reworded + hand(cell));
        }
        for (int row : cell.passages().isEmpty() ? cell.see() : List.<Integer>of()) {
            paragraph(target, centred, text.grey(), words.see(row));
        }
        if (!words.figures(cell).isEmpty()) {
            paragraph(target, sourceShape, source.colored(FIGURES), words.figures(cell));
        }
    }

    private String hand(TableCell cell) {
        return words.hand(cell).isEmpty() ? "" : " " + words.hand(cell);
    }

    private void piece(CTP paragraph, Piece piece) {
        switch (piece.mark()) {
            case SAME -> WordRun.text(paragraph, text, piece.text());
            case ADDED -> {
                WordRun.text(paragraph, source.colored(ADDED), "＋");
                WordRun.text(paragraph, text.colored(ADDED).underlinedOnce(), piece.text());
            }
            case MISSING -> {
                WordRun.text(paragraph, source.colored(MISSING), "－");
                WordRun.text(paragraph, text.colored(MISSING).struckOut(), piece.text());
            }
        }
    }

    static void paragraph(CTTc target, Shape shape, Type type, String words) {
        CTP paragraph = target.addNewP();
        WordParagraph.shape(paragraph, shape);
        WordRun.text(paragraph, type, words);
    }
}
