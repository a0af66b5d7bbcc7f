package org.duizhao.matrix;

/** How a whole cell stands to the base column, where marks of single words would say less. */
public enum CellSign {
    /** There is no base, this is the base, or the words are marked one by one. */
    NONE,
    /** The very words of the base. */
    SAME,
    /** Hardly a word in common with the base: marks would be noise. */
    OTHER_WORDS,
    /** The base says nothing here. */
    ONLY_HERE
}
