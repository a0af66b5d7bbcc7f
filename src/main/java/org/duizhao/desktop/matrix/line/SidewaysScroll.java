package org.duizhao.desktop.matrix.line;

import javafx.scene.control.ScrollBar;
import javafx.scene.input.ScrollEvent;

/** The bar and the wheel that move the columns sideways under the edge of the first one. */
public final class SidewaysScroll {

    private final ColumnLayout columns;
    private final ScrollBar bar;

    public SidewaysScroll(ColumnLayout columns, ScrollBar bar) {
        this.columns = columns;
        this.bar = bar;
        bar.valueProperty().bindBidirectional(columns.scrolledProperty());
    }

    /** The columns have other widths, or there are others. */
    public void measure() {
        double overflow = columns.overflow();
        bar.setMax(overflow);
        bar.setVisibleAmount(overflow == 0 ? 1 : overflow * columns.viewport() / (overflow + columns.viewport()));
        bar.setUnitIncrement(columns.viewport() / 8);
        bar.setBlockIncrement(columns.viewport() / 2);
        bar.setVisible(overflow > 0);
        bar.setManaged(overflow > 0);
        columns.scrollBy(0);
    }

    /** A wheel with Shift, or one that goes sideways by itself. */
    public void scrolled(ScrollEvent event) {
        double distance = event.isShiftDown() && event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX();
        if (distance != 0 && columns.overflow() > 0) {
            columns.scrollBy(-distance);
            event.consume();
        }
    }
}
