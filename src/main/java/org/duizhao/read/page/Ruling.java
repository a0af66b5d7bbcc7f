package org.duizhao.read.page;

/**
 * A straight line drawn on a page, in the page's own unit, as its text runs.
 *
 * @param level whether it runs as lines of text do; else it stands upright
 * @param at    its y where it is level, its x where it is upright
 * @param from  its lesser end in the other direction
 * @param to    its greater end in the other direction
 */
record Ruling(boolean level, double at, double from, double to) {

    /** Whether it passes a place of the direction it runs in, or ends so near. */
    boolean passes(double place, double slack) {
        return from - slack <= place && place <= to + slack;
    }

    /** Whether two of which one is level and one upright touch, or come so near. */
    boolean meets(Ruling other, double slack) {
        return passes(other.at, slack) && other.passes(at, slack);
    }
}
