package org.duizhao.desktop.reading;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.layout.Region;
import org.duizhao.desktop.parts.MarkedFlow;

/** A paragraph with room around it, and a bar at its edge beside the part that is being read. */
final class ReadingFrame extends Region {

    /** Its width in pixels, as it looks well. */
    private static final double BAR = 4;

    private final MarkedFlow text;
    private final Region bar = new Region();

    ReadingFrame(MarkedFlow text) {
        this.text = text;
        bar.getStyleClass().add("reading-bar");
        bar.setManaged(false);
        getStyleClass().add("reading-frame");
        getChildren().setAll(text, bar);
    }

    @Override
    protected double computePrefHeight(double width) {
        Insets insets = getInsets();
        return insets.getTop() + text.prefHeight(inner(width)) + insets.getBottom();
    }

    @Override
    protected void layoutChildren() {
        Insets insets = getInsets();
        text.resizeRelocate(insets.getLeft(), insets.getTop(), inner(getWidth()), text.prefHeight(inner(getWidth())));
        text.layout();
        Bounds lit = text.litBounds();
        bar.setVisible(lit.getHeight() > 0);
        bar.resizeRelocate(0, insets.getTop() + lit.getMinY(), BAR, lit.getHeight());
    }

    private double inner(double width) {
        return width - getInsets().getLeft() - getInsets().getRight();
    }
}
