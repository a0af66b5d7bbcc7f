package org.duizhao.align.pair;

/**
 * What is measured of two measures. The weights file names them in lower case. Where a measure can be seen from either side, LESS is the
 * smaller and MORE the larger of the two.
 */
public enum Feature {
    /** Weighted share of the one's character bigrams that the other holds. */
    HELD_LESS(Family.WORDS),
    HELD_MORE(Family.WORDS),
    /** Cosine of the character bigrams. */
    WORDS(Family.WORDS),
    /** By how many standard deviations the bigrams are more alike than is usual in the other's notice. */
    WORDS_EXCESS_LESS(Family.WORDS),
    WORDS_EXCESS_MORE(Family.WORDS),
    /** Cosine of the bigrams as a share of the best in the other's notice. */
    WORDS_SHARE(Family.WORDS),
    /** Cosine of the wordings with headings and neighbours. */
    CONTEXT(Family.WORDS),
    CONTEXT_EXCESS_LESS(Family.WORDS),
    CONTEXT_EXCESS_MORE(Family.WORDS),
    CONTEXT_SHARE(Family.WORDS),
    /** Cosine of the single characters. */
    CHARACTERS(Family.WORDS),
    CHARACTERS_EXCESS(Family.WORDS),
    /** Weight of the runs of four characters that both hold. */
    PHRASES(Family.WORDS),
    /** The best cosine of the bigrams of two clauses. */
    CLAUSE_WORDS(Family.WORDS),
    /** Cosine of all headings above. */
    HEADINGS(Family.HEADINGS),
    /** Cosine of the topics of the codebook, rare ones weighing more. */
    TOPICS(Family.TOPICS),
    /** The rarest topic in common: 1 for one that only one measure of the comparison has, 0 for none. */
    RAREST_TOPIC(Family.TOPICS),
    /** How rare the rarest topic of each measure is, the less rare of the two: near 0 where the codebook knows little of them. */
    TOPICS_KNOWN(Family.TOPICS),
    /** Likeness of the words of the measures before and after. */
    NEIGHBOURS(Family.NEIGHBOURS),
    /** How far the places of the two in their notices lie apart, 0 to 1. */
    PLACE(Family.NEIGHBOURS),
    /** Logarithm of the shorter length. */
    SHORTER(Family.LENGTH),
    /** Logarithm of the longer length. */
    LONGER(Family.LENGTH),
    /** Cosine of the vectors. */
    MEANING(Family.MEANING),
    MEANING_EXCESS_LESS(Family.MEANING),
    MEANING_EXCESS_MORE(Family.MEANING),
    /** By how much the cosine exceeds that of the best other measure of the other's notice; negative where it is not the best. */
    MEANING_LEAD_LESS(Family.MEANING),
    MEANING_LEAD_MORE(Family.MEANING),
    /** The same of the sentences with the heading in front. */
    HEADED(Family.MEANING),
    HEADED_EXCESS_LESS(Family.MEANING),
    HEADED_EXCESS_MORE(Family.MEANING),
    HEADED_LEAD_LESS(Family.MEANING),
    HEADED_LEAD_MORE(Family.MEANING),
    /** The best cosine of the vectors of two clauses. */
    CLAUSE_MEANING(Family.MEANING),
    /** The same with their words added. */
    CLAUSE_BOTH(Family.MEANING),
    /** Cosine of each clause of the one with the best of the other, by length. */
    CLAUSES_LESS(Family.MEANING),
    CLAUSES_MORE(Family.MEANING),
    /** Likeness of the vectors of the measures before and after. */
    NEIGHBOURS_MEANING(Family.NEIGHBOURS);

    /** What kind of evidence a feature is. */
    public enum Family { WORDS, HEADINGS, TOPICS, NEIGHBOURS, LENGTH, MEANING }

    private final Family family;

    Feature(Family family) {
        this.family = family;
    }

    public Family family() {
        return family;
    }
}
