package org.duizhao.align;

/** What is measured of a pair of measures. The weights file names them in lower case. */
enum Feature {
    /** Cosine of the character bigrams. */
    BIGRAMS,
    /** Cosine of the character trigrams. */
    TRIGRAMS,
    /** Weighted share of the one's bigrams that the other holds, the larger of the two shares. */
    HELD_MORE,
    /** The smaller of the two. */
    HELD_LESS,
    /** Cosine of all headings above. */
    HEADINGS,
    /** Cosine of the innermost headings. */
    INNER_HEADING,
    /** Likeness of the measures before and after. */
    NEIGHBOURS,
    /** 1 / (1 + rank) of one among the other notice's measures by likeness to the other; the better of the two. */
    RANK_BETTER,
    /** The worse of the two. */
    RANK_WORSE,
    /** Likeness as a share of the best in the other's notice; the better of the two. */
    SHARE_BETTER,
    /** The worse of the two. */
    SHARE_WORSE,
    /** Difference of the logarithms of the lengths. */
    LENGTHS,
    /** Likeness of their likenesses to all other measures. */
    SECOND_ORDER,
    /** The best measure of a third notice that is like both: the smaller of the two likenesses. */
    BRIDGE,
    /** Distance of their places, as shares of the notices. */
    PLACE
}
