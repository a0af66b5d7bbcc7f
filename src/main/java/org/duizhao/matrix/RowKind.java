package org.duizhao.matrix;

/** Kinds of rows that a person can ask for. */
public enum RowKind {
    /** Not all columns say the same. */
    DIFFERENT,
    /** A column says nothing. */
    MISSING,
    /** A column names a figure. */
    FIGURES,
    /** The columns name different figures. */
    OTHER_FIGURES,
    /** A person should look whether its measures state the same. */
    UNSURE,
    /** It stands beside no other column. */
    ALONE,
    /** A sentence of the template stands in it, see {@link org.duizhao.reuse.SentenceKind}. */
    TEMPLATE,
    /** A sentence of a notice's own stands in it. */
    OWN
}
