package org.duizhao.align;

import org.duizhao.align.pair.PairModel.Thresholds;

import java.util.function.ToDoubleFunction;

/** How surely measures must state the same to stand in one row; how much that is comes with the weights. */
public enum Strictness {
    /** Little that stands together is wrong; more is left to references. */
    STRICT(Thresholds::strict),
    /** As many right as may be, and as few wrong. */
    BALANCED(Thresholds::link),
    /** Finds more, for a person who will look through it. */
    LENIENT(Thresholds::lenient);

    private final ToDoubleFunction<Thresholds> needed;

    Strictness(ToDoubleFunction<Thresholds> needed) {
        this.needed = needed;
    }

    /** What a link must have at least. */
    double needed(Thresholds thresholds) {
        return needed.applyAsDouble(thresholds);
    }
}
