package org.duizhao.desktop.matrix.line;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** One line across the table: a first part and the columns that stay, and others that scroll under their edge, all equally high. */
public final class FrozenRow extends Region {

    private final ColumnLayout columns;
    private final Region first;
    private final List<? extends Region> cells;
    private final int frozen;
    private final Strip strip = new Strip();
    private final Window window = new Window();

    public FrozenRow(ColumnLayout columns, Region first, List<? extends Region> cells) {
        this.columns = columns;
        this.first = first;
        this.cells = List.copyOf(cells);
        frozen = Math.min(columns.frozen(), cells.size());
        strip.getChildren().setAll(this.cells.subList(frozen, cells.size()));
        window.getChildren().setAll(strip);
        strip.translateXProperty().bind(columns.scrolledProperty().negate());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        getChildren().setAll(this.cells.subList(0, frozen));
        getChildren().addAll(window, first);
        if (frozen > 0) {
            this.cells.get(frozen - 1).getStyleClass().add("last-frozen");
        }
    }

    /** What stands behind the frozen first part, by columns. */
    public List<? extends Node> cells() {
        return cells;
    }

    /** The part before the columns. */
    public Region first() {
        return first;
    }

    /** How many columns do not scroll in this row; where the layout says otherwise now, the row must be drawn anew. */
    public int frozen() {
        return frozen;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = first.prefHeight(columns.topic());
        for (int i = 0; i < cells.size(); i++) {
            height = Math.max(height, cells.get(i).prefHeight(columns.width(i)));
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
        for (int i = 0; i < frozen; i++) {
            cells.get(i).resizeRelocate(columns.topic() + columns.left(i), 0, columns.width(i), height);
        }
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
            strip.resizeRelocate(0, 0, columns.left(cells.size()) - columns.left(frozen), getHeight());
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
            for (int i = frozen; i < cells.size(); i++) {
                cells.get(i).resizeRelocate(columns.left(i) - columns.left(frozen), 0, columns.width(i), getHeight());
            }
        }
    }
}
