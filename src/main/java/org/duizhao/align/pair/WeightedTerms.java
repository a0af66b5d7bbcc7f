package org.duizhao.align.pair;

import java.util.Arrays;

/** Gathers terms with their weights. */
final class WeightedTerms {

    /** Any will do: the room grows. */
    private static final int FIRST_ROOM = 256;

    private long[] terms = new long[FIRST_ROOM];
    private double[] weights = new double[FIRST_ROOM];
    private int count;

    /** Adds terms that have one weight. */
    void add(long[] some, double weight) {
        if (count + some.length > terms.length) {
            terms = Arrays.copyOf(terms, 2 * (count + some.length));
            weights = Arrays.copyOf(weights, terms.length);
        }
        System.arraycopy(some, 0, terms, count, some.length);
        Arrays.fill(weights, count, count + some.length, weight);
        count += some.length;
    }

    /** As a vector; of a term that came several times the greatest weight counts. */
    SparseVector in(TermSpace space) {
        return space.vector(Arrays.copyOf(terms, count), Arrays.copyOf(weights, count));
    }
}
