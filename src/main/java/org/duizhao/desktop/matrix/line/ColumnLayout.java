package org.duizhao.desktop.matrix.line;

import javafx.beans.binding.Bindings;
import javafx.beans.binding.DoubleBinding;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.property.SimpleIntegerProperty;
import org.duizhao.desktop.parts.Zoom;

/**
 * The widths that head and rows share, in px: a frozen column of topics, and columns that
 * are equally wide and scroll sideways where they find no room.
 */
public final class ColumnLayout {

    /** Room for a label of eleven characters a line, so that most take two. */
    private static final double TOPIC = 176;
    /** Thirteen characters a line: what is narrower cannot be read. */
    private static final double LEAST = 196;

    private final IntegerProperty count = new SimpleIntegerProperty();
    private final DoubleProperty available = new SimpleDoubleProperty();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final DoubleBinding topic;
    private final DoubleBinding column;

    public ColumnLayout(Zoom zoom) {
        topic = zoom.scaleProperty().multiply(TOPIC);
        column = Bindings.createDoubleBinding(
                () -> Math.max(LEAST * zoom.scale(), Math.floor(viewport() / Math.max(1, count.get()))),
                count, available, topic, zoom.scaleProperty());
    }

    /** How many columns there are. */
    public IntegerProperty countProperty() {
        return count;
    }

    /** The width of the whole table on the screen, without a scroll bar. */
    public DoubleProperty availableProperty() {
        return available;
    }

    /** How far the columns are scrolled to the left. */
    public DoubleProperty scrolledProperty() {
        return scrolled;
    }

    /** The width of every column, in px. */
    public DoubleBinding columnBinding() {
        return column;
    }

    double topic() {
        return topic.get();
    }

    double column() {
        return column.get();
    }

    /** What is left beside the topics. */
    double viewport() {
        return Math.max(0, available.get() - topic.get());
    }

    /** How far the columns can be scrolled; 0 where all have room. */
    double overflow() {
        return Math.max(0, column.get() * count.get() - viewport());
    }

    void scrollBy(double distance) {
        scrolled.set(Math.max(0, Math.min(overflow(), scrolled.get() + distance)));
    }

    /** Scrolls as little as brings a column into sight. */
    public void show(int index) {
        double left = index * column();
        scrollBy(Math.min(0, left - scrolled.get()));
        scrollBy(Math.max(0, left + column() - viewport() - scrolled.get()));
    }
}
