package org.duizhao.change.pairing;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The same words find each other first, wherever they stand. Of words that stand several times, those go together whose neighbours do; the
 * rest in their order.
 */
final class SameWords {

    /** The measure before and the one behind. */
    private static final int[] NEIGHBOURS = {-1, 1};

    private SameWords() {
    }

    static void join(Wordings wordings, MeasurePartners partners) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int j = 0; j < wordings.now().size(); j++) {
            places.computeIfAbsent(wordings.now().get(j), word -> new ArrayList<>()).add(j);
        }
        Map<String, Integer> times = new HashMap<>();
        wordings.old().forEach(word -> times.merge(word, 1, Integer::sum));
        for (int i = 0; i < wordings.old().size(); i++) {
            List<Integer> there = places.getOrDefault(wordings.old().get(i), List.of());
            if (there.size() == 1 && times.get(wordings.old().get(i)) == 1 && partners.free(i, there.get(0))) {
                partners.join(i, there.get(0));
            }
        }
        boolean found = true;
        while (found) {
            found = false;
            for (int i : partners.freeOld().toArray()) {
                for (int j : places.getOrDefault(wordings.old().get(i), List.of())) {
                    if (partners.free(i, j) && besidePartners(partners, i, j)) {
                        partners.join(i, j);
                        found = true;
                    }
                }
            }
        }
        for (int i : partners.freeOld().toArray()) {
            places.getOrDefault(wordings.old().get(i), List.of()).stream().filter(j -> partners.free(i, j)).findFirst()
                    .ifPresent(j -> partners.join(i, j));
        }
    }

    private static boolean besidePartners(MeasurePartners partners, int i, int j) {
        for (int side : NEIGHBOURS) {
            if (j + side >= 0 && partners.ofOld(i + side) == j + side) {
                return true;
            }
        }
        return false;
    }
}
