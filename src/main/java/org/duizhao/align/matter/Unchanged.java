package org.duizhao.align.matter;

import java.util.Arrays;

/**
 * Knows of which clauses nothing has changed since they were weighed last and stayed: none of the groups that they, what they are linked with and what
 * stands beside them were in has lost or got a clause. Weighed again they would stay again. Not thread-safe.
 */
final class Unchanged {

    /** A clause that has to do with more groups is weighed again; so the memory is bounded. A judgement. */
    private static final int MOST_GROUPS = 256;
    private static final int FIRST_ROOM = 1024;

    /** By clauses; null where it has moved or was not weighed. */
    private final int[][] groups;
    private final int[] weighed;
    /** By groups, the number of the last move in or out. */
    private int[] changed = new int[FIRST_ROOM];
    private int moves;

    Unchanged(int clauses) {
        groups = new int[clauses][];
        weighed = new int[clauses];
    }

    boolean since(int clause) {
        if (groups[clause] == null) {
            return false;
        }
        for (int group : groups[clause]) {
            if (group < changed.length && changed[group] > weighed[clause]) {
                return false;
            }
        }
        return true;
    }

    /** A clause was weighed and stays. @param some the groups that this depends on @param others more of them */
    void stays(int clause, GroupWorths some, GroupWorths others) {
        weighed[clause] = moves;
        if (some.count() + others.count() > MOST_GROUPS) {
            groups[clause] = null;
            return;
        }
        groups[clause] = new int[some.count() + others.count()];
        for (int i = 0; i < groups[clause].length; i++) {
            groups[clause][i] = i < some.count() ? some.group(i) : others.group(i - some.count());
        }
    }

    /** A clause went from one group to another. */
    void moved(int from, int to) {
        moves++;
        if (Math.max(from, to) >= changed.length) {
            changed = Arrays.copyOf(changed, 2 * Math.max(from, to));
        }
        changed[from] = moves;
        changed[to] = moves;
    }
}
