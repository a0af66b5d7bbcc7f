package org.duizhao.desktop.matrix;

/** What figures a row has. */
enum FigureState {
    /** No cell has one. */
    NONE,
    /** All cells have the same. */
    SAME,
    /** Cells have different ones, or some have none. */
    DIFFERENT
}
