package org.duizhao.align.pair;

/** How alike two passages are in one respect, the same either way round. */
interface Similarity {

    double cosine(int one, int other);

    /** The cosines of one to these passages, in their order. */
    double[] toSample(int one);
}
