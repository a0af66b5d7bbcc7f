package org.duizhao.desktop.topic;

import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.duizhao.export.topic.TopicColumn;
import org.duizhao.export.topic.TopicLine;
import org.duizhao.export.topic.TopicTable;
import org.duizhao.topic.answer.TopicRow.Extreme;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One line of the table, or its heads: cells side by side, wrapped, equally high. */
final class TopicLinePane extends Region {

    private final LineLayout layout;
    private final List<TopicColumn> columns;
    private final List<Label> cells = new ArrayList<>();

    private TopicLinePane(LineLayout layout) {
        this.layout = layout;
        this.columns = layout.columns();
        getStyleClass().add("topic-line-pane");
    }

    static TopicLinePane heads(LineLayout layout) {
        TopicLinePane pane = new TopicLinePane(layout);
        TopicTable table = layout.table();
        pane.columns.forEach(column -> pane.add(table.heads().get(table.columns().indexOf(column)), column));
        return pane;
    }

    /** @param first whether the line before is of another notice, so that the place is named */
    static TopicLinePane of(LineLayout layout, TopicLine line, boolean first) {
        TopicLinePane pane = new TopicLinePane(layout);
        TopicTable table = layout.table();
        for (TopicColumn column : pane.columns) {
            String words = column == TopicColumn.PLACE
                    ? (table.cell(line, column) + "\n" + table.cell(line, TopicColumn.YEAR)).strip() : table.cell(line, column);
            Label cell = pane.add(words, column);
            if (column == TopicColumn.CLAUSE && !table.cell(line, TopicColumn.NUMBER).isEmpty()) {
                cell.setTooltip(new Tooltip(table.cell(line, TopicColumn.NUMBER)));
            }
            if (column == TopicColumn.PLACE && !first) {
                cell.getStyleClass().add("topic-place-again");
            }
        }
        if (line.missing()) {
            pane.getStyleClass().add("topic-missing");
        } else if (line.extreme() != Extreme.NONE) {
            pane.getStyleClass().add("topic-" + line.extreme().name().toLowerCase(Locale.ROOT));
        }
        return pane;
    }

    private Label add(String words, TopicColumn column) {
        Label cell = new Label(words);
        cell.setWrapText(true);
        cell.getStyleClass().addAll("topic-cell-text", "topic-" + column.name().toLowerCase(Locale.ROOT).replace('_', '-'));
        cells.add(cell);
        getChildren().add(cell);
        return cell;
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        double height = 0;
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).prefHeight(layout.width(columns.get(i))));
        }
        return Math.ceil(height + insets.getTop() + insets.getBottom());
    }

    @Override
    protected double computePrefWidth(double height) {
        return layout.widthProperty().get();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        double x = 0;
        for (int i = 0; i < cells.size(); i++) {
            double width = layout.width(columns.get(i));
            Node cell = cells.get(i);
            cell.resizeRelocate(x, insets.getTop(), width, getHeight() - insets.getTop() - insets.getBottom());
            x += width;
        }
    }
}
