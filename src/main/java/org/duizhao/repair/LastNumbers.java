package org.duizhao.repair;

import org.duizhao.repair.HeadingNumber.Style;

/** The number of each style that was the last so far. Immutable. */
final class LastNumbers {

    static final LastNumbers NONE = new LastNumbers(new int[Style.values().length]);

    private final int[] values;

    private LastNumbers(int[] values) {
        this.values = values;
    }

    /** The last number of a style; 0 where there was none. */
    int of(Style style) {
        return values[style.ordinal()];
    }

    LastNumbers with(HeadingNumber number) {
        int[] more = values.clone();
        more[number.style().ordinal()] = number.value();
        return new LastNumbers(more);
    }
}
