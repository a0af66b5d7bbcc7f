package org.duizhao.export.settings;

/** Which rows of those in scope stand in the body of the table. The others are named in an annex, so that none is lost. */
public enum RowChoice {
    /** A notice has none, or their figures differ. */
    DIFFERENT,
    /** These, and the rows that are only worded differently. */
    OTHER_WORDS,
    /** Every row. */
    EVERY
}
