package org.duizhao.desktop.parts;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.ListCell;
import javafx.scene.layout.Region;

/** A cell of a list that is drawn as one region: as wide as the list allows, and as high as the region then needs. */
public abstract class DrawnCell<T> extends ListCell<T> {

    /** The room that a list keeps for its scroll bar, in px. */
    public static final double SCROLL_BAR = 14;

    /** How wide the region is, in px. */
    protected double drawnWidth() {
        return getListView().getWidth() - SCROLL_BAR;
    }

    /** How high a region of that width is, in px. */
    protected double drawnHeight(Region drawn) {
        return Math.ceil(drawn.prefHeight(drawnWidth()));
    }

    @Override
    public Object queryAccessibleAttribute(AccessibleAttribute attribute, Object... parameters) {
        return attribute == AccessibleAttribute.TEXT && getGraphic() != null && getAccessibleText() == null
                ? Spoken.of(getGraphic()) : super.queryAccessibleAttribute(attribute, parameters);
    }

    @Override
    protected double computePrefHeight(double width) {
        return getGraphic() instanceof Region drawn ? drawnHeight(drawn) : super.computePrefHeight(width);
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected void layoutChildren() {
        if (getGraphic() == null) {
            super.layoutChildren();
        } else {
            // not after what a cell does by itself: it gives its graphic another size and then waits for a layout, again and again
            getGraphic().resizeRelocate(0, 0, drawnWidth(), getHeight());
        }
    }
}
