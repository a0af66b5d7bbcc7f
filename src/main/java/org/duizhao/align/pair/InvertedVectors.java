package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.List;

/** Many vectors, laid out by dimension: the products of one with all of them cost only the dimensions they share. */
final class InvertedVectors {

    private static final int[] NONE = {};

    private int[][] holders = new int[0][];
    private double[][] values = new double[0][];
    private int[] used = NONE;
    private final int size;

    InvertedVectors(List<SparseVector> vectors) {
        size = vectors.size();
        for (int i = 0; i < size; i++) {
            int number = i;
            vectors.get(i).forEach((dimension, value) -> add(dimension, number, value));
        }
    }

    private void add(int dimension, int vector, double value) {
        if (dimension >= used.length) {
            int room = Math.max(dimension + 1, used.length * 2);
            holders = Arrays.copyOf(holders, room);
            values = Arrays.copyOf(values, room);
            used = Arrays.copyOf(used, room);
        }
        int at = used[dimension]++;
        if (at == 0) {
            holders[dimension] = new int[2];
            values[dimension] = new double[2];
        } else if (at == holders[dimension].length) {
            holders[dimension] = Arrays.copyOf(holders[dimension], at * 2);
            values[dimension] = Arrays.copyOf(values[dimension], at * 2);
        }
        holders[dimension][at] = vector;
        values[dimension][at] = value;
    }

    /** The products of one vector with all, in their order. */
    double[] dots(SparseVector one) {
        double[] dots = new double[size];
        one.forEach((dimension, value) -> {
            if (dimension < used.length) {
                for (int i = 0; i < used[dimension]; i++) {
                    dots[holders[dimension][i]] += value * values[dimension][i];
                }
            }
        });
        return dots;
    }
}
