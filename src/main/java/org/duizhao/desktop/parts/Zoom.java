package org.duizhao.desktop.parts;

import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;

/** How large everything is drawn: 1 is a text of 14 px. */
public final class Zoom {

    /** The size of reading text at zoom 1, in px. */
    public static final double BASE_FONT = 14;

    /** A tenth is just seen. A judgement. */
    private static final double STEP = 1.1;
    /** Smaller, hanzi are not readable. A judgement. */
    private static final double LEAST = 0.7;
    /** Larger, a column takes the whole window. A judgement. */
    private static final double MOST = 2.2;

    private final ReadOnlyDoubleWrapper scale = new ReadOnlyDoubleWrapper(1);

    public ReadOnlyDoubleProperty scaleProperty() {
        return scale.getReadOnlyProperty();
    }

    public double scale() {
        return scale.get();
    }

    public void in() {
        by(1);
    }

    public void out() {
        by(-1);
    }

    /** So many steps larger, or smaller where negative, within what can be read and drawn. */
    public void by(int steps) {
        scale.set(Math.max(LEAST, Math.min(MOST, scale.get() * Math.pow(STEP, steps))));
    }

    /** As large as it was, within what can be read and drawn. */
    public void take(double kept) {
        scale.set(Math.max(LEAST, Math.min(MOST, kept)));
    }

    public void reset() {
        scale.set(1);
    }
}
