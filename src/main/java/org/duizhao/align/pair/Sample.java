package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Some measures of every notice, evenly spaced, by which is judged what is usual in it: all of them where the notices are few and short, so
 * many in all that the work grows with the measures and not with their square.
 */
final class Sample {

    /** Over all notices: bounds the work that grows with the square of the sample. A judgement. */
    private static final int IN_ALL = 1500;
    /** Fewer do not show what is usual in a notice. A judgement. */
    private static final int FEWEST_OF_A_NOTICE = 24;
    /** More show hardly more of what is usual. A judgement. */
    private static final int MOST_OF_A_NOTICE = 200;

    private final int[] ordinals;
    private final boolean[] taken;
    private final int[] counts;

    Sample(Corpus corpus) {
        int columns = corpus.columns().size();
        int most = Math.max(FEWEST_OF_A_NOTICE, Math.min(MOST_OF_A_NOTICE, IN_ALL / Math.max(1, columns)));
        taken = new boolean[corpus.size()];
        counts = new int[columns];
        List<Integer> chosen = new ArrayList<>();
        for (Passage passage : corpus.passages()) {
            int all = corpus.sizes().get(passage.column());
            long before = (long) passage.position() * most / all;
            long after = (passage.position() + 1L) * most / all;
            if (all <= most || after > before) {
                chosen.add(passage.ordinal());
                taken[passage.ordinal()] = true;
                counts[passage.column()]++;
            }
        }
        ordinals = chosen.stream().mapToInt(Integer::intValue).toArray();
    }

    /** The ordinals of the measures taken, in order. */
    int[] ordinals() {
        return Arrays.copyOf(ordinals, ordinals.length);
    }

    boolean has(int ordinal) {
        return taken[ordinal];
    }

    /** How many of a notice were taken. */
    int count(int column) {
        return counts[column];
    }
}
