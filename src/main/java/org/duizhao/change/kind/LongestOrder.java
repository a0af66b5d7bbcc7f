package org.duizhao.change.kind;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Which of things that stand in two orders kept their place: the heaviest that stand in the same order in both. All others moved, and no
 * lesser weight of moves explains the second order (Fredman 1975, the longest increasing subsequence).
 */
public final class LongestOrder {

    private LongestOrder() {
    }

    /**
     * The places in the list of those that stayed.
     *
     * @param there   where each stands in the second order, in the first order; no two the same
     * @param weights positive, for each
     */
    public static Set<Integer> stayed(List<Integer> there, List<Double> weights) {
        double[] best = new double[there.size()];
        int[] before = new int[there.size()];
        int last = -1;
        for (int i = 0; i < best.length; i++) {
            before[i] = -1;
            for (int j = 0; j < i; j++) {
                if (there.get(j) < there.get(i) && (before[i] < 0 || best[j] > best[before[i]])) {
                    before[i] = j;
                }
            }
            best[i] = weights.get(i) + (before[i] < 0 ? 0 : best[before[i]]);
            last = last < 0 || best[i] > best[last] ? i : last;
        }
        List<Integer> stayed = new ArrayList<>();
        for (int i = last; i >= 0; i = before[i]) {
            stayed.add(i);
        }
        Collections.reverse(stayed);
        return new HashSet<>(stayed);
    }
}
