package org.duizhao.align.matter;

import java.util.Arrays;

/** What a clause would be worth in some groups, by their numbers; used for one clause after the other. Not thread-safe. */
final class GroupWorths {

    /** Any will do: the room grows. */
    private static final int FIRST_ROOM = 1024;

    private double[] worth = new double[FIRST_ROOM];
    private boolean[] known = new boolean[FIRST_ROOM];
    private int[] groups = new int[FIRST_ROOM];
    private int count;

    /** Forgets all groups. */
    void clear() {
        for (int i = 0; i < count; i++) {
            known[groups[i]] = false;
            worth[groups[i]] = 0;
        }
        count = 0;
    }

    /** A group that was not known is from now on. */
    void add(int group, double more) {
        if (group >= worth.length) {
            int room = 2 * group;
            worth = Arrays.copyOf(worth, room);
            known = Arrays.copyOf(known, room);
            groups = Arrays.copyOf(groups, room);
        }
        if (!known[group]) {
            known[group] = true;
            groups[count++] = group;
        }
        worth[group] += more;
    }

    boolean knows(int group) {
        return group < known.length && known[group];
    }

    /** Of a group that is known. */
    void set(int group, double value) {
        worth[group] = value;
    }

    /** 0 of one that is not known. */
    double of(int group) {
        return knows(group) ? worth[group] : 0;
    }

    /** How many are known. */
    int count() {
        return count;
    }

    /** The number of one that is known. @param at less than {@link #count} */
    int group(int at) {
        return groups[at];
    }

    /** The known group of the greatest worth, of equals the one with the smallest number; −1 where none is known. */
    int best() {
        int best = -1;
        for (int i = 0; i < count; i++) {
            int group = groups[i];
            if (best < 0 || worth[group] > worth[best] || worth[group] == worth[best] && group < best) {
                best = group;
            }
        }
        return best;
    }
}
