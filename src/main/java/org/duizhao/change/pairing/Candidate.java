package org.duizhao.change.pairing;

import java.util.Comparator;

/**
 * An old and a new measure that may belong together.
 *
 * @param sure    how surely, 0 to 1
 * @param inOrder whether the measures around them agree
 */
record Candidate(int old, int now, double sure, boolean inOrder) {

    /** By judgement: of two that are about as alike the one stays that is in its place. */
    private static final double FOR_ORDER = 0.1;

    static final Comparator<Candidate> BEST_FIRST = Comparator.comparingDouble(Candidate::weight).reversed()
            .thenComparing(Candidate::old).thenComparing(Candidate::now);

    private double weight() {
        return sure + (inOrder ? FOR_ORDER : 0);
    }
}
