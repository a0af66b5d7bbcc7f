package org.duizhao.align.matter;

import java.util.List;
import java.util.stream.IntStream;

/** Gives clauses that no other notice shares a place in a row: no clause is a row by itself that belongs to a sentence. */
final class Neighbours {

    private Neighbours() {
    }

    /** Such a clause goes with the nearest one of its sentence that is shared, the one before first; a sentence without any stays whole. */
    static void settle(CorpusClauses clauses, int passages, Grouping grouping) {
        for (int passage = 0; passage < passages; passage++) {
            List<Clause> own = clauses.of(passage);
            boolean[] shared = new boolean[own.size()];
            for (int i = 0; i < shared.length; i++) {
                shared[i] = grouping.isShared(grouping.groupOf(own.get(i).ordinal()));
            }
            for (int i = 0; i < shared.length; i++) {
                int group = grouping.groupOf(own.get(nearest(shared, i)).ordinal());
                if (!shared[i] && group != grouping.groupOf(own.get(i).ordinal())) {
                    grouping.move(own.get(i).ordinal(), group);
                }
            }
        }
    }

    private static int nearest(boolean[] shared, int to) {
        return IntStream.range(0, shared.length).filter(i -> shared[i]).boxed()
                .min((one, other) -> Integer.compare(Math.abs(one - to), Math.abs(other - to))).orElse(0);
    }
}
