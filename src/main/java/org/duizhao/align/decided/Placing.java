package org.duizhao.align.decided;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;

/** Which clause stands in which matter, while clauses are moved. Matters have numbers. Not thread-safe. */
final class Placing {

    private final CorpusClauses clauses;
    private final int[] matterOf;
    private final SortedMap<Integer, SortedSet<Integer>> matters = new TreeMap<>();

    /** @param found that together hold every clause once */
    Placing(CorpusClauses clauses, List<Matter> found) {
        this.clauses = clauses;
        matterOf = new int[clauses.size()];
        for (int matter = 0; matter < found.size(); matter++) {
            for (int clause : found.get(matter).clauses()) {
                matterOf[clause] = matter;
            }
            matters.put(matter, new TreeSet<>(found.get(matter).clauses()));
        }
    }

    int matterOf(int clause) {
        return matterOf[clause];
    }

    SortedSet<Integer> clauses(int matter) {
        return matters.get(matter);
    }

    /** The matter that holds most of these clauses, the first of equals. */
    int mainOf(Collection<Integer> some) {
        Map<Integer, Integer> counts = new HashMap<>();
        some.forEach(clause -> counts.merge(matterOf[clause], 1, Integer::sum));
        return counts.entrySet().stream().max(Map.Entry.<Integer, Integer>comparingByValue()
                .thenComparing(Map.Entry.<Integer, Integer>comparingByKey().reversed())).orElseThrow().getKey();
    }

    void move(Collection<Integer> some, int matter) {
        for (int clause : List.copyOf(some)) {
            SortedSet<Integer> left = matters.get(matterOf[clause]);
            left.remove(clause);
            if (left.isEmpty()) {
                matters.remove(matterOf[clause]);
            }
            matters.computeIfAbsent(matter, number -> new TreeSet<>()).add(clause);
            matterOf[clause] = matter;
        }
    }

    /** Makes a matter of its own of them. */
    void moveOut(Collection<Integer> some) {
        move(some, matters.lastKey() + 1);
    }

    /** In the order of their first clauses. */
    List<Matter> matters() {
        return matters.values().stream().sorted((one, other) -> Integer.compare(one.first(), other.first()))
                .map(all -> Matter.of(all, clauses)).toList();
    }
}
