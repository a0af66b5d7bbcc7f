package org.duizhao.desktop.matrix.line;

import javafx.scene.layout.Region;
import org.duizhao.align.Row;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.matrix.cell.CellFactory;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.cell.HandMarks;
import org.duizhao.desktop.matrix.cell.NoteMarks;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Hint;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.desktop.parts.Chip;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.matrix.RowGroup;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the lines of the matrix. */
public final class LineFactory {

    /** As many reasons as a person reads at a glance. */
    private static final int REASONS = 8;

    private final MatrixViewModel model;
    private final ColumnLayout columns;
    private final CellFactory cells;
    private final Phrases phrases;
    private final HandMarks hands;
    private final NoteMarks notes;
    private final LineHeights heights = new LineHeights();

    public LineFactory(MatrixViewModel model, ColumnLayout columns, CellFactory cells, Phrases phrases) {
        this.model = model;
        this.columns = columns;
        this.cells = cells;
        this.phrases = phrases;
        this.hands = new HandMarks(phrases);
        this.notes = new NoteMarks(phrases);
    }

    String name(RowGroup group) {
        if (group.foot()) {
            return phrases.say("matrix.foot");
        }
        return group.name().isEmpty() ? phrases.say("matrix.noGroup") : group.name();
    }

    /** Draws one line after another. */
    LinePane pane() {
        return new LinePane(this, columns);
    }

    LineHeights heights() {
        return heights;
    }

    /** Lines are as high as they were no more. */
    public void forgetHeights() {
        heights.forget();
    }

    int columns() {
        return model.columnsProperty().get().size();
    }

    /** Shows what the notice of a column says in a row. @param spare null where there is no cell yet */
    Region cell(RowLine line, int column, Region spare) {
        CellPane pane = spare == null ? cells.pane() : (CellPane) spare;
        Column shown = model.columnsProperty().get().get(column);
        cells.show(line, shown.notice(), pane);
        Row row = model.row(line);
        pane.showGroupStart(!shown.stand().opens().isEmpty());
        pane.showUnsure(unsure(row) && row.cell(shown.notice().id()).isPresent());
        return pane;
    }

    /** Shows what the row is about: its number and label before all else. */
    void show(RowLine line, MatterPane pane) {
        Row row = model.row(line);
        String label = row.label().isEmpty() ? row.topic() : row.label();
        List<Chip> beside = new ArrayList<>();
        Stamp starred = row.hand().marks().get(RowMark.STARRED);
        if (starred != null) {
            beside.add(hands.mark("★", starred));
        }
        row.hand().row().renamed().ifPresent(stamp -> beside.add(hands.mark(phrases.say("matrix.renamed"), stamp)));
        if (!row.hand().notes("").isEmpty()) {
            beside.add(notes.mark(row.hand().notes("")));
        }
        pane.show(String.valueOf(line.number()), label, beside, label.contains(row.topic()) ? "" : row.topic(), foot(row));
        Hint.on(pane, row.reasons().isEmpty() ? "" : because(row));
    }

    private List<Chip> foot(Row row) {
        List<Chip> foot = new ArrayList<>();
        foot.add(Chip.plain(phrases.say("matrix.filled", row.notices(), model.matrixProperty().get().comparison().notices().size()), "quiet"));
        if (unsure(row)) {
            foot.add(Chip.plain(phrases.say("matrix.unsure"), "unsure-chip"));
        }
        Stamp signed = row.hand().marks().get(RowMark.SIGNED_OFF);
        if (signed != null) {
            foot.add(hands.mark(phrases.say("matrix.signedOff"), signed));
        } else if (!unsure(row) && row.hand().ofLinks()) {
            foot.add(Chip.plain(phrases.say("matrix.settled"), "quiet"));
        }
        row.hand().row().filed().ifPresent(stamp -> foot.add(hands.mark(phrases.say("matrix.filed"), stamp)));
        row.hand().row().ordered().ifPresent(stamp -> foot.add(hands.mark(phrases.say("matrix.ordered"), stamp)));
        return foot;
    }

    private String because(Row row) {
        String reasons = row.reasons().stream().limit(REASONS).map(phrases.codeWords()::of).collect(Collectors.joining("\n"));
        return phrases.say("matrix.because", row.score()) + "\n" + reasons;
    }

    /** A row of one notice links nothing that could be wrong. */
    private static boolean unsure(Row row) {
        return row.notices() > 1 && !row.sure();
    }
}
