package org.duizhao.desktop.matrix;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.duizhao.align.Cell;
import org.duizhao.align.Row;
import org.duizhao.matrix.MatrixLine.GroupLine;
import org.duizhao.matrix.MatrixLine.RowLine;
import org.duizhao.desktop.parts.Phrases;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Draws the lines of the matrix. */
final class LineFactory {

    /** As many reasons as a person reads at a glance. */
    private static final int REASONS = 8;

    private final MatrixViewModel model;
    private final ColumnLayout columns;
    private final CellFactory cells;
    private final Phrases phrases;

    LineFactory(MatrixViewModel model, ColumnLayout columns, CellFactory cells, Phrases phrases) {
        this.model = model;
        this.columns = columns;
        this.cells = cells;
        this.phrases = phrases;
    }

    Region group(GroupLine line) {
        Label sign = new Label(line.folded() ? "▸" : "▾");
        sign.getStyleClass().add("fold-sign");
        Label name = new Label(line.group().isEmpty() ? phrases.say("matrix.noGroup") : line.group());
        name.getStyleClass().add("group-name");
        Label count = new Label(String.valueOf(line.rows()));
        count.getStyleClass().add("quiet");
        HBox head = new HBox(sign, name, count);
        head.setAlignment(Pos.CENTER_LEFT);
        head.getStyleClass().add("group-line");
        return head;
    }

    /**
     * A row.
     *
     * @param toggled called after long cells of the row were opened or cut
     */
    FrozenRow row(RowLine line, Runnable toggled) {
        Row row = model.row(line);
        List<CellPane> panes = new ArrayList<>();
        for (Column column : model.columnsProperty().get()) {
            panes.add(row.cell(column.notice().id()).map(cell -> present(line, row, cell, toggled))
                    .orElseGet(() -> cells.absent(row, column.notice())));
        }
        return new FrozenRow(columns, topic(line, row), panes);
    }

    private CellPane present(RowLine line, Row row, Cell cell, Runnable toggled) {
        CellPane pane = cells.present(line, cell, toggled);
        pane.showUnsure(unsure(row));
        return pane;
    }

    private Region topic(RowLine line, Row row) {
        Label name = new Label(row.topic());
        name.setWrapText(true);
        name.getStyleClass().add(line.topicAgain() ? "topic-again" : "topic");
        Label count = new Label(row.notices() + " / " + model.columnsProperty().get().size());
        count.getStyleClass().add("quiet");
        VBox topic = new VBox(name, count);
        topic.getStyleClass().add("topic-cell");
        if (unsure(row)) {
            Label unsure = new Label(phrases.say("matrix.unsure"));
            unsure.getStyleClass().add("unsure-chip");
            topic.getChildren().add(unsure);
        }
        if (!row.reasons().isEmpty()) {
            Tooltip.install(topic, new Tooltip(because(row)));
        }
        return topic;
    }

    private String because(Row row) {
        String reasons = row.reasons().stream().limit(REASONS).map(phrases.sentences()::of).collect(Collectors.joining("\n"));
        return phrases.say("matrix.because", row.score()) + "\n" + reasons;
    }

    /** A row of one notice links nothing that could be wrong. */
    private static boolean unsure(Row row) {
        return row.stated().size() > 1 && !row.sure();
    }
}
