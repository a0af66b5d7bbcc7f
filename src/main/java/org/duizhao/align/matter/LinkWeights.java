package org.duizhao.align.matter;

import java.util.Arrays;

/** LinkWeights by ordinals, which come in ascending order: a list that many thousands of are made. Not thread-safe. */
final class LinkWeights {

    private static final int FIRST_ROOM = 4;

    private int[] ordinals = new int[FIRST_ROOM];
    private double[] weights = new double[FIRST_ROOM];
    private int size;

    /** @param ordinal greater than all before */
    void add(int ordinal, double weight) {
        if (size == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, 2 * size);
            weights = Arrays.copyOf(weights, 2 * size);
        }
        ordinals[size] = ordinal;
        weights[size++] = weight;
    }

    int size() {
        return size;
    }

    /** @param at from 0, below {@link #size} */
    int ordinal(int at) {
        return ordinals[at];
    }

    /** @param at from 0, below {@link #size} */
    double weight(int at) {
        return weights[at];
    }

    /** 0 where there is none. */
    double of(int ordinal) {
        int at = Arrays.binarySearch(ordinals, 0, size, ordinal);
        return at < 0 ? 0 : weights[at];
    }
}
