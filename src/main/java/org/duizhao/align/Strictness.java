package org.duizhao.align;

/** How surely measures must state the same to stand in one row. */
public enum Strictness {
    /** What stands together is right nine times of ten; more is left to references. */
    STRICT(0.5),
    /** As many right as may be, and as few wrong. */
    BALANCED(0.3),
    /** Finds more, for a person who will look through it. */
    LENIENT(0.15);

    private final double needed;

    Strictness(double needed) {
        this.needed = needed;
    }

    /** What a link must have at least. */
    double needed() {
        return needed;
    }
}
