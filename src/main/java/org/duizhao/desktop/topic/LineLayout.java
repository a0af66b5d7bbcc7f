package org.duizhao.desktop.topic;

import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.duizhao.desktop.parts.Zoom;
import org.duizhao.export.topic.TopicColumn;
import org.duizhao.export.topic.TopicTable;

import java.util.List;

/**
 * Which columns of a table are shown, and how wide, in px. Where there is little
 * room the text, which the reading pane has, goes first.
 */
final class LineLayout {

    /** Width in pixels below which a column of text would be too narrow to read. A judgement. */
    private static final double ROOM_FOR_TEXT = 620;

    private final Zoom zoom;
    private final DoubleProperty width = new SimpleDoubleProperty();
    private TopicTable table;

    LineLayout(Zoom zoom) {
        this.zoom = zoom;
    }

    DoubleProperty widthProperty() {
        return width;
    }

    void show(TopicTable shown) {
        table = shown;
    }

    TopicTable table() {
        return table;
    }

    /** Place and year stand in one column, the document number behind a tooltip. */
    List<TopicColumn> columns() {
        boolean roomy = width.get() >= ROOM_FOR_TEXT * zoom.scale() || !table.columns().contains(TopicColumn.REQUIREMENT);
        return table == null ? List.of() : table.columns().stream()
                .filter(column -> column != TopicColumn.YEAR && column != TopicColumn.NUMBER)
                .filter(column -> roomy || column != TopicColumn.TEXT && column != TopicColumn.RESPONSIBLE).toList();
    }

    double width(TopicColumn column) {
        double fixed = columns().stream().mapToDouble(LineLayout::least).sum() * zoom.scale();
        double weights = columns().stream().mapToDouble(LineLayout::weight).sum();
        double left = Math.max(0, width.get() - fixed);
        return Math.floor(least(column) * zoom.scale() + left * weight(column) / weights);
    }

    private static double least(TopicColumn column) {
        return switch (column) {
            case PLACE -> 84;
            case TIMES_A_YEAR -> 112;
            case FIGURE -> 92;
            case DUE, DAY -> 92;
            case NATURE -> 56;
            case CLAUSE -> 84;
            default -> 96;
        };
    }

    private static double weight(TopicColumn column) {
        return switch (column) {
            case ACTOR, RESPONSIBLE -> 1.2;
            case REQUIREMENT -> 2;
            case TEXT -> 4;
            case DUE, CLAUSE -> 0.3;
            default -> 0;
        };
    }
}
