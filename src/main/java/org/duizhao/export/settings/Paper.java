package org.duizhao.export.settings;

/** On what the table is printed. */
public enum Paper {
    /** A4: lying as long as several columns have room beside each other, else standing; with too many a block for each matter. */
    BY_COLUMNS,
    A4_PORTRAIT, A4_LANDSCAPE, A3_LANDSCAPE
}
