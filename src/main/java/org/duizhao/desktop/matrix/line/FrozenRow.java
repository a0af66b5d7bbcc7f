package org.duizhao.desktop.matrix.line;

import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.shape.Rectangle;

import java.util.List;

/** One line across the table: a first part that stays, and equally wide columns that scroll under its edge, all equally high. */
public final class FrozenRow extends Region {

    private final ColumnLayout columns;
    private final Region first;
    private final List<? extends Region> cells;
    private final Strip strip = new Strip();
    private final Window window = new Window();

    FrozenRow(ColumnLayout columns, Region first, List<? extends Region> cells) {
        this.columns = columns;
        this.first = first;
        this.cells = List.copyOf(cells);
        strip.getChildren().setAll(this.cells);
        window.getChildren().setAll(strip);
        strip.translateXProperty().bind(columns.scrolledProperty().negate());
        Rectangle clip = new Rectangle();
        clip.widthProperty().bind(window.widthProperty());
        clip.heightProperty().bind(window.heightProperty());
        window.setClip(clip);
        getChildren().setAll(window, first);
    }

    /** What stands behind the frozen first part, by columns. */
    public List<? extends Node> cells() {
        return cells;
    }

    @Override
    protected double computePrefHeight(double width) {
        double height = first.prefHeight(columns.topic());
        for (Region cell : cells) {
            height = Math.max(height, cell.prefHeight(columns.column()));
        }
        return Math.ceil(height);
    }

    @Override
    protected double computePrefWidth(double height) {
        return columns.topic() + columns.viewport();
    }

    @Override
    protected void layoutChildren() {
        double height = getHeight();
        first.resizeRelocate(0, 0, columns.topic(), height);
        window.resizeRelocate(columns.topic(), 0, columns.viewport(), height);
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
            strip.resizeRelocate(0, 0, columns.column() * cells.size(), getHeight());
        }
    }

    /** The columns side by side. */
    private final class Strip extends Region {

        @Override
        public ObservableList<Node> getChildren() {
            return super.getChildren();
        }

        @Override
        protected void layoutChildren() {
            for (int i = 0; i < cells.size(); i++) {
                cells.get(i).resizeRelocate(i * columns.column(), 0, columns.column(), getHeight());
            }
        }
    }
}
