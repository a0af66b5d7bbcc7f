package org.duizhao.desktop.chart;

/** The charts of the topic view. */
public enum Chart {
    /** How often, a line a notice, a mark a kind of body. */
    GROUPS,
    /** Place by year. */
    TIMELINE,
    /** Topic by notice. */
    HEAT,
    /** Places as tiles under province and city. */
    TILES
}
