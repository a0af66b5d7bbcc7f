package org.duizhao.desktop.matrix.line;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.align.Row;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Stamp;
import org.duizhao.desktop.matrix.cell.CellFactory;
import org.duizhao.desktop.matrix.cell.CellPane;
import org.duizhao.desktop.matrix.cell.HandMarks;
import org.duizhao.desktop.matrix.cell.NoteMarks;
import org.duizhao.desktop.matrix.model.Column;
import org.duizhao.desktop.matrix.model.MatrixViewModel;
import org.duizhao.desktop.parts.Phrases;
import org.duizhao.matrix.MatrixLine.GroupLine;
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

    public LineFactory(MatrixViewModel model, ColumnLayout columns, CellFactory cells, Phrases phrases) {
        this.model = model;
        this.columns = columns;
        this.cells = cells;
        this.phrases = phrases;
        this.hands = new HandMarks(phrases);
        this.notes = new NoteMarks(phrases);
    }

    Region group(GroupLine line) {
        Label sign = new Label(line.folded() ? "▸" : "▾");
        sign.getStyleClass().add("fold-sign");
        Label name = new Label(name(line.group()));
        name.getStyleClass().add("group-name");
        Label count = new Label(String.valueOf(line.rows()));
        count.getStyleClass().add("quiet");
        HBox head = new HBox(sign, name, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("group-line");
        return head;
    }

    private String name(RowGroup group) {
        if (group.foot()) {
            return phrases.say("matrix.foot");
        }
        return group.name().isEmpty() ? phrases.say("matrix.noGroup") : group.name();
    }

    FrozenRow row(RowLine line) {
        Row row = model.row(line);
        List<CellPane> panes = new ArrayList<>();
        for (Column column : model.columnsProperty().get()) {
            CellPane pane = cells.cell(line, column.notice());
            if (!column.stand().opens().isEmpty()) {
                pane.getStyleClass().add("group-start");
            }
            pane.showUnsure(unsure(row) && row.cell(column.notice().id()).isPresent());
            panes.add(pane);
        }
        return new FrozenRow(columns, matter(line, row), panes);
    }

    /** What the row is about: its number and label before all else. */
    private Region matter(RowLine line, Row row) {
        Label number = new Label(String.valueOf(line.number()));
        number.getStyleClass().addAll("quiet", "row-number");
        number.setMinWidth(Region.USE_PREF_SIZE);
        Label label = new Label(row.label().isEmpty() ? row.topic() : row.label());
        label.setWrapText(true);
        label.getStyleClass().add("row-label");
        HBox.setHgrow(label, Priority.ALWAYS);
        HBox head = new HBox(number, label);
        head.getStyleClass().add("row-head");
        Stamp starred = row.hand().marks().get(RowMark.STARRED);
        if (starred != null) {
            head.getChildren().add(hands.mark("★", starred));
        }
        row.hand().row().renamed().ifPresent(stamp -> head.getChildren().add(hands.mark(phrases.say("matrix.renamed"), stamp)));
        if (!row.hand().notes("").isEmpty()) {
            head.getChildren().add(notes.mark(row.hand().notes("")));
        }
        VBox matter = new VBox(head);
        matter.getStyleClass().add("topic-cell");
        if (!label.getText().contains(row.topic())) {
            matter.getChildren().add(quiet(row.topic()));
        }
        HBox foot = new HBox(quiet(phrases.say("matrix.filled", row.notices(), model.matrixProperty().get().comparison().notices().size())));
        foot.getStyleClass().add("row-foot");
        if (unsure(row)) {
            Label unsure = new Label(phrases.say("matrix.unsure"));
            unsure.getStyleClass().add("unsure-chip");
            foot.getChildren().add(unsure);
        }
        Stamp signed = row.hand().marks().get(RowMark.SIGNED_OFF);
        if (signed != null) {
            foot.getChildren().add(hands.mark(phrases.say("matrix.signedOff"), signed));
        } else if (!unsure(row) && row.hand().ofLinks()) {
            foot.getChildren().add(quiet(phrases.say("matrix.settled")));
        }
        row.hand().row().filed().ifPresent(stamp -> foot.getChildren().add(hands.mark(phrases.say("matrix.filed"), stamp)));
        row.hand().row().ordered().ifPresent(stamp -> foot.getChildren().add(hands.mark(phrases.say("matrix.ordered"), stamp)));
        matter.getChildren().add(foot);
        if (!row.reasons().isEmpty()) {
            Tooltip.install(matter, new Tooltip(because(row)));
        }
        return matter;
    }

    private static Label quiet(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("quiet");
        return label;
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
