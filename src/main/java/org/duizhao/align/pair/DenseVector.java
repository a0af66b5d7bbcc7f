package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.List;

/** Room in which one sparse vector after the other is laid out whole, so that its products with many need no search. Not thread-safe. */
final class DenseVector {

    private double[] values = new double[0];

    /** The products of one with some of a list, by their places there: just the numbers that {@link SparseVector#dot} gives. */
    double[] dots(SparseVector one, List<SparseVector> all, int[] others) {
        int beyond = one.beyond();
        if (beyond > values.length) {
            values = new double[2 * beyond];
        }
        for (int i = 0; i < one.size(); i++) {
            values[one.dimension(i)] = one.value(i);
        }
        double[] dots = new double[others.length];
        for (int i = 0; i < dots.length; i++) {
            dots[i] = all.get(others[i]).dot(values, beyond);
        }
        for (int i = 0; i < one.size(); i++) {
            values[one.dimension(i)] = 0;
        }
        return dots;
    }
}
