package org.duizhao.align.pair;

/** What is measured of a pair of measures. The weights file names them in lower case. */
enum Feature {
    /** Weighted share of the one's character bigrams that the other holds; the smaller of the two shares. */
    HELD,
    /** Cosine of the wordings with headings and neighbours. */
    CONTEXT,
    /** Cosine of all headings above. */
    HEADINGS,
    /** Cosine of the topics of the codebook, rare ones weighing more. */
    TOPICS,
    /** The rarest topic in common: 1 for one that only one measure of the comparison has, 0 for none. */
    RAREST_TOPIC,
    /** How rare the rarest topic of each measure is, the less rare of the two: near 0 where the codebook knows little of them. */
    TOPICS_KNOWN,
    /** Likeness of the measures before and after. */
    NEIGHBOURS,
    /** Cosine of the bigrams as a share of the best in the other's notice; the worse of the two ways. */
    WORDING_SHARE,
    /** The same of the context. */
    CONTEXT_SHARE,
    /** By how many standard deviations the bigrams are more alike than is usual in the other's notice; the better of the two ways. */
    WORDING_EXCESS_BETTER,
    /** The worse of the two ways. */
    WORDING_EXCESS_WORSE,
    /** The same of the context. */
    CONTEXT_EXCESS_BETTER,
    /** The worse of the two ways. */
    CONTEXT_EXCESS_WORSE,
    /** Cosine of the single characters. */
    CHARACTERS,
    /** By how many standard deviations the characters are more alike than is usual; the worse of the two ways. */
    CHARACTERS_EXCESS,
    /** Logarithm of how many measures the shorter notice has. */
    NOTICE,
    /** Logarithm of the shorter length. */
    SHORTER,
    /** Difference of the logarithms of the lengths. */
    LENGTHS
}
