package org.duizhao.desktop.matrix.line;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.duizhao.desktop.parts.Zoom;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The widths that head and rows share, in px: the topics; beside them the columns that stay; then those that scroll sideways where they
 * find no room. Columns are equally wide but for those whose width a person chose.
 */
public final class ColumnLayout {

    /** Where some columns scroll and others stay, these leave so much of the table to the scrolling ones. A judgement. */
    private static final double SCROLLING_SHARE = 0.4;

    private final Measures measures;
    private final Zoom zoom;
    private final DoubleProperty available = new SimpleDoubleProperty();
    private final DoubleProperty scrolled = new SimpleDoubleProperty();
    private final BooleanProperty fitted = new SimpleBooleanProperty();
    private final ReadOnlyIntegerWrapper changes = new ReadOnlyIntegerWrapper();
    /** By a column's name, at zoom 1. */
    private final Map<String, Double> chosen = new HashMap<>();
    private List<String> names = List.of();
    private int staying;
    private double[] lefts = {0};
    private int frozen;

    /**
     * In px at zoom 1.
     *
     * @param topic    of the topics
     * @param least    of a column that can be read
     * @param fitting  of a column where all are to be seen at once
     */
    public record Measures(double topic, double least, double fitting) {

        /** Of columns of sentences: eleven characters a line for a topic, thirteen for a cell, six where all are to be seen. */
        public static final Measures TEXT = new Measures(176, 196, 112);
        /** Of columns of single signs. */
        public static final Measures SIGNS = new Measures(280, 24, 24);
    }

    public ColumnLayout(Zoom zoom, Measures measures) {
        this.zoom = zoom;
        this.measures = measures;
        available.addListener((property, before, now) -> measure());
        fitted.addListener((property, before, now) -> measure());
        zoom.scaleProperty().addListener((property, before, now) -> measure());
    }

    /**
     * There are other columns.
     *
     * @param shown  their names, which keep their widths
     * @param beside how many of the first ones stay beside the topics
     */
    public void show(List<String> shown, int beside) {
        names = List.copyOf(shown);
        staying = beside;
        measure();
    }

    /** The width of the whole table on the screen, without a scroll bar. */
    public DoubleProperty availableProperty() {
        return available;
    }

    /** How far the columns are scrolled to the left. */
    public DoubleProperty scrolledProperty() {
        return scrolled;
    }

    /** True where columns are narrowed until all are in sight, as far as they can be read. */
    public BooleanProperty fittedProperty() {
        return fitted;
    }

    /** Another number whenever some width is another. */
    public ReadOnlyIntegerProperty changesProperty() {
        return changes.getReadOnlyProperty();
    }

    /** Makes a column so wide, in px. */
    void resize(int index, double width) {
        chosen.put(names.get(index), Math.max(measures.fitting(), width / zoom.scale()));
        measure();
    }

    /** The column is as wide as others again. */
    void usual(int index) {
        chosen.remove(names.get(index));
        measure();
    }

    private void measure() {
        int count = names.size();
        double given = 0;
        int free = 0;
        for (String name : names) {
            Double width = chosen.get(name);
            given += width == null ? 0 : width * zoom.scale();
            free += width == null ? 1 : 0;
        }
        double least = (fitted.get() ? measures.fitting() : measures.least()) * zoom.scale();
        double usual = Math.max(least, Math.floor((beside() - given) / Math.max(1, free)));
        lefts = new double[count + 1];
        for (int i = 0; i < count; i++) {
            lefts[i + 1] = lefts[i] + (chosen.containsKey(names.get(i)) ? chosen.get(names.get(i)) * zoom.scale() : usual);
        }
        frozen = 0;
        while (frozen < staying && frozen < count - 1 && lefts[frozen + 1] <= beside() * (1 - SCROLLING_SHARE)) {
            frozen++;
        }
        scrollBy(0);
        changes.set(changes.get() + 1);
    }

    double topic() {
        return measures.topic() * zoom.scale();
    }

    /** The width of a column; 0 for one that is gone. */
    double width(int index) {
        return left(index + 1) - left(index);
    }

    /** Where a column begins, from the left edge of the first one; that of the end for the index behind the last. */
    double left(int index) {
        return lefts[Math.min(index, lefts.length - 1)];
    }

    /** How many of the first columns do not scroll: those that stay, as far as they leave room to others. */
    public int frozen() {
        return frozen;
    }

    /** What is left beside the topics. */
    private double beside() {
        return Math.max(0, available.get() - topic());
    }

    /** What is left beside the topics and the columns that stay. */
    double viewport() {
        return Math.max(0, beside() - lefts[frozen]);
    }

    /** How far the columns can be scrolled; 0 where all have room. */
    double overflow() {
        return Math.max(0, lefts[lefts.length - 1] - lefts[frozen] - viewport());
    }

    void scrollBy(double distance) {
        scrolled.set(Math.max(0, Math.min(overflow(), scrolled.get() + distance)));
    }

    /** Scrolls as little as brings a column into sight; nothing for one that stays. */
    public void show(int index) {
        if (index < frozen || index >= names.size()) {
            return;
        }
        double left = lefts[index] - lefts[frozen];
        scrollBy(Math.min(0, left - scrolled.get()));
        scrollBy(Math.max(0, left + width(index) - viewport() - scrolled.get()));
    }

    /** The column at a place, in px from the table's left edge; -1 over the topics and beside all columns. */
    public int at(double x) {
        double place = x - topic();
        double inStrip = place < lefts[frozen] ? place : place + scrolled.get();
        for (int i = 0; i < names.size() && place >= 0; i++) {
            if (inStrip >= lefts[i] && inStrip < lefts[i + 1]) {
                return i;
            }
        }
        return -1;
    }
}
