package org.duizhao.desktop.matrix.line;

import javafx.beans.InvalidationListener;
import javafx.beans.WeakInvalidationListener;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One line across the table: a first part and the columns that stay, and others that scroll under their edge, all equally high. Only the
 * columns in sight have a cell, so that sixty notices are drawn as quickly as six.
 */
public final class FrozenRow extends Region {

    private static final String LAST = "last-frozen";

    private final ColumnLayout columns;
    private final Region first;
    private final Cells cells;
    private final Strip strip = new Strip();
    private final Window window = new Window();
    private final SortedMap<Integer, Region> drawn = new TreeMap<>();
    /** Held here because the layout knows it only weakly. */
    private final InvalidationListener scrolled = moved -> show();
    private int frozen;

    /** What stands behind the first part. */
    public interface Cells {

        /** How many columns there are. */
        int count();

        /**
         * The cell of a column.
         *
         * @param spare a cell of this row that nothing is shown in now, to be given back with other contents; null where there is none
         */
        Region draw(int column, Region spare);

        /** Other columns are in sight than before: the row may need another height. */
        default void changed() {
        }
    }

    public FrozenRow(ColumnLayout columns, Region first, Cells cells) {
        this.columns = columns;
        this.first = first;
        this.cells = cells;
        window.getChildren().setAll(strip);
        strip.translateXProperty().bind(columns.scrolledProperty().negate());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        getChildren().setAll(window, first);
        columns.scrolledProperty().addListener(new WeakInvalidationListener(scrolled));
        show();
    }

    /** The cells of the columns in sight, by column. */
    public SortedMap<Integer, Region> cells() {
        return Collections.unmodifiableSortedMap(drawn);
    }

    /** The column of a cell; -1 where it is none of this row. */
    public int column(Node cell) {
        return drawn.entrySet().stream().filter(entry -> entry.getValue() == cell).mapToInt(SortedMap.Entry::getKey).findFirst().orElse(-1);
    }

    /** How many columns it has, in sight or not. */
    public int count() {
        return cells.count();
    }

    /** Of a column, in px. */
    double width(int column) {
        return columns.width(column);
    }

    /** The part before the columns. */
    public Region first() {
        return first;
    }

    /** The columns are others, have other widths or show something else. */
    public void redraw() {
        frozen = Math.min(columns.frozen(), cells.count());
        for (Integer column : List.copyOf(drawn.keySet())) {
            if (column >= cells.count()) {
                remove(drawn.remove(column));
            } else if (inSight(column)) {
                place(column, drawn.get(column));
            }
        }
        show();
        requestLayout();
    }

    /** The columns have other widths, or others of them stay. */
    public void measure() {
        show();
        requestLayout();
    }

    /** Draws the columns that have come into sight into the cells of those that have left it. */
    private void show() {
        frozen = Math.min(columns.frozen(), cells.count());
        Deque<Region> spare = new ArrayDeque<>();
        drawn.entrySet().removeIf(entry -> !inSight(entry.getKey()) && spare.add(entry.getValue()));
        boolean other = !spare.isEmpty();
        for (int i = 0; i < cells.count(); i++) {
            if (inSight(i) && !drawn.containsKey(i)) {
                place(i, spare.poll());
                other = true;
            }
        }
        spare.forEach(this::remove);
        drawn.forEach(this::hang);
        if (other) {
            requestLayout();
            cells.changed();
        }
    }

    private boolean inSight(int column) {
        if (column < frozen) {
            return true;
        }
        double left = columns.left(column) - columns.left(frozen) - columns.scrolledProperty().get();
        return left < columns.viewport() && left + columns.width(column) > 0;
    }

    private void place(int column, Region spare) {
        Region cell = cells.draw(column, spare);
        if (spare != null && spare != cell) {
            remove(spare);
        }
        drawn.put(column, cell);
        hang(column, cell);
    }

    /** A column that stays is no part of what moves. */
    private void hang(int column, Region cell) {
        ObservableList<Node> where = column < frozen ? getChildren() : strip.getChildren();
        if (!where.contains(cell)) {
            remove(cell);
            where.add(column < frozen ? 0 : Math.min(where.size(), drawn.subMap(frozen, column).size()), cell);
            cell.applyCss();
        }
        boolean last = column == frozen - 1;
        if (last != cell.getStyleClass().contains(LAST)) {
            if (last) {
                cell.getStyleClass().add(LAST);
            } else {
                cell.getStyleClass().remove(LAST);
            }
        }
    }

    private void remove(Region cell) {
        getChildren().remove(cell);
        strip.getChildren().remove(cell);
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = first.prefHeight(columns.topic());
        for (var entry : drawn.entrySet()) {
            height = Math.max(height, entry.getValue().prefHeight(columns.width(entry.getKey())));
        }
        return Math.ceil(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.topic() + columns.left(frozen) + columns.viewport();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        first.resizeRelocate(0, 0, columns.topic(), height);
        drawn.headMap(frozen).forEach((column, cell) -> cell.resizeRelocate(columns.topic() + columns.left(column), 0, columns.width(column), height));
        window.resizeRelocate(columns.topic() + columns.left(frozen), 0, columns.viewport(), height);
        window.requestLayout();
        strip.requestLayout();
    }

    /** The part of the columns that is in sight. */
    private final class Window extends Region {

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }

        @Override
        protected void layoutChildren() {
            strip.resizeRelocate(0, 0, columns.left(cells.count()) - columns.left(frozen), getHeight());
        }
    }

    /** The scrolling columns side by side. */
    private final class Strip extends Region {

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }

        @Override
        protected void layoutChildren() {
            drawn.tailMap(frozen).forEach((column, cell) ->
                    cell.resizeRelocate(columns.left(column) - columns.left(frozen), 0, columns.width(column), getHeight()));
        }
    }
}
