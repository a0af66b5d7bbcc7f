package org.duizhao.desktop.changes;

import javafx.scene.layout.Region;

/** A side on the left, one on the right, and the gutter between them, all as high as the highest of them. */
final class LevelRow extends Region {

    private final Region left;
    private final Region gutter;
    private final Region right;
    private final double gutterWidth;

    /** @param gutterWidth in px */
    LevelRow(Region left, Region gutter, Region right, double gutterWidth) {
        this.left = left;
        this.gutter = gutter;
        this.right = right;
        this.gutterWidth = gutterWidth;
        getChildren().setAll(left, gutter, right);
    }

    private double side(double width) {
        return Math.floor((width - gutterWidth) / 2);
    }

    @Override
    protected double computePrefHeight(double width) {
        double side = side(width);
        return Math.max(gutter.prefHeight(gutterWidth), Math.max(left.prefHeight(side), right.prefHeight(side)));
    }

    @Override
    protected double computePrefWidth(double height) {
        return gutterWidth;
    }

    @Override
    protected void layoutChildren() {
        double side = side(getWidth());
        left.resizeRelocate(0, 0, side, getHeight());
        gutter.resizeRelocate(side, 0, gutterWidth, getHeight());
        right.resizeRelocate(side + gutterWidth, 0, side, getHeight());
    }
}
