package org.duizhao.align.pair;

import java.util.List;

/** Many vectors, laid out by dimension: the products of one with all of them cost only the dimensions they share. */
final class InvertedVectors {

    /** By dimensions, where what is held of the dimension begins; one more at the end. */
    private final int[] begins;
    private final int[] holders;
    private final double[] values;
    private final int size;

    InvertedVectors(List<SparseVector> vectors) {
        size = vectors.size();
        int dimensions = vectors.stream().mapToInt(SparseVector::beyond).max().orElse(0);
        begins = new int[dimensions + 1];
        for (SparseVector vector : vectors) {
            for (int i = 0; i < vector.size(); i++) {
                begins[vector.dimension(i) + 1]++;
            }
        }
        for (int dimension = 0; dimension < dimensions; dimension++) {
            begins[dimension + 1] += begins[dimension];
        }
        holders = new int[begins[dimensions]];
        values = new double[begins[dimensions]];
        int[] next = begins.clone();
        for (int number = 0; number < size; number++) {
            SparseVector vector = vectors.get(number);
            for (int i = 0; i < vector.size(); i++) {
                int at = next[vector.dimension(i)]++;
                holders[at] = number;
                values[at] = vector.value(i);
            }
        }
    }

    /** The products of one vector with all, in their order. */
    double[] dots(SparseVector one) {
        double[] dots = new double[size];
        for (int i = 0; i < one.size(); i++) {
            int dimension = one.dimension(i);
            double value = one.value(i);
            int end = dimension + 1 < begins.length ? begins[dimension + 1] : 0;
            for (int at = end == 0 ? 0 : begins[dimension]; at < end; at++) {
                dots[holders[at]] += value * values[at];
            }
        }
        return dots;
    }
}
