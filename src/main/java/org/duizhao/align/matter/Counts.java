package org.duizhao.align.matter;

import java.util.Arrays;

/** How many there are of each of some things, by their ordinals; few enough that a sorted array is quicker than a tree. Not thread-safe. */
final class Counts {

    private static final int FIRST_ROOM = 4;

    private int[] ordinals = new int[FIRST_ROOM];
    private int[] counts = new int[FIRST_ROOM];
    private int size;

    /** How many different ones there are. */
    int size() {
        return size;
    }

    /** In ascending order. @param at from 0, below {@link #size} */
    int ordinal(int at) {
        return ordinals[at];
    }

    /** All of them, in ascending order. */
    int[] ordinals() {
        return Arrays.copyOf(ordinals, size);
    }

    /** 0 where there is none. */
    int of(int ordinal) {
        int at = Arrays.binarySearch(ordinals, 0, size, ordinal);
        return at < 0 ? 0 : counts[at];
    }

    /** How many there are with one more. */
    int increase(int ordinal) {
        int at = Arrays.binarySearch(ordinals, 0, size, ordinal);
        if (at >= 0) {
            return ++counts[at];
        }
        int place = -at - 1;
        if (size == ordinals.length) {
            ordinals = Arrays.copyOf(ordinals, 2 * size);
            counts = Arrays.copyOf(counts, 2 * size);
        }
        System.arraycopy(ordinals, place, ordinals, place + 1, size - place);
        System.arraycopy(counts, place, counts, place + 1, size - place);
        ordinals[place] = ordinal;
        counts[place] = 1;
        size++;
        return 1;
    }

    /** How many are left. @param ordinal of which there is at least one */
    int decrease(int ordinal) {
        int at = Arrays.binarySearch(ordinals, 0, size, ordinal);
        if (--counts[at] > 0) {
            return counts[at];
        }
        size--;
        System.arraycopy(ordinals, at + 1, ordinals, at, size - at);
        System.arraycopy(counts, at + 1, counts, at, size - at);
        return 0;
    }

    /** Whether both have the same things, in whatever number. */
    boolean hasSameAs(Counts other) {
        return Arrays.equals(ordinals, 0, size, other.ordinals, 0, other.size);
    }
}
