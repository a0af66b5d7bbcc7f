package org.duizhao.align.pair;

import java.util.Arrays;

/** How alike two passages are in one respect, the same either way round. */
interface Similarity {

    double cosine(int one, int other);

    /** The cosines of a passage to some others, in their order. @param room of the caller's own thread */
    default double[] cosines(int one, int[] others, DenseVector room) {
        double[] cosines = new double[others.length];
        for (int i = 0; i < others.length; i++) {
            cosines[i] = cosine(one, others[i]);
        }
        return cosines;
    }

    /** The cosines of each of some passages to each of some others, in their order. */
    default double[][] cosines(int[] ones, int[] others) {
        return Arrays.stream(ones).mapToObj(one -> Arrays.stream(others).mapToDouble(other -> cosine(one, other)).toArray())
                .toArray(double[][]::new);
    }

    /** The cosines of the passages of a half-open range to those of the sample, in their order. */
    double[][] toSample(int from, int to);
}
