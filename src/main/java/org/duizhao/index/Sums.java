package org.duizhao.index;

import java.util.Arrays;

/** Sums of scores by documents; those that have any can be asked for without looking at all. */
final class Sums {

    /** Any will do: the room grows. */
    private static final int FIRST_ROOM = 1024;

    private final double[] sums;
    private int[] scored = new int[FIRST_ROOM];
    private int count;

    /** @param documents how many there are */
    Sums(int documents) {
        sums = new double[documents];
    }

    /** @param score greater than 0 */
    void add(int document, float score) {
        if (sums[document] == 0) {
            if (count == scored.length) {
                scored = Arrays.copyOf(scored, 2 * count);
            }
            scored[count++] = document;
        }
        sums[document] += score;
    }

    /** How many documents have any. */
    int count() {
        return count;
    }

    /** The documents that have any, in the order of when they got their first. @param at less than {@link #count} */
    int document(int at) {
        return scored[at];
    }

    float of(int document) {
        return (float) sums[document];
    }
}
