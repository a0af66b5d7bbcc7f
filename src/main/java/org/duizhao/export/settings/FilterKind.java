package org.duizhao.export.settings;

/** Kinds of rows by which a table is filtered, as in the window; what each means is said at {@link org.duizhao.matrix.RowKind}. */
public enum FilterKind {
    DIFFERENT, MISSING, FIGURES, OTHER_FIGURES, UNSURE, ALONE
}
