package org.duizhao.align.matter;

import org.duizhao.align.pair.Corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Draws clauses together: always the two groups next whose clauses of different notices are linked most surely on average, as long as
 * that is not below a threshold. So a group has no weak bridge, and no clause is in two.
 */
final class AverageLinkage {

    /** Two groups that may be drawn together; equally sure ones in the order of their numbers, which follow from the clauses alone. */
    private record Merger(double average, int one, int other) implements Comparable<Merger> {
        @Override
        public int compareTo(Merger merger) {
            int order = Double.compare(merger.average, average);
            order = order == 0 ? Integer.compare(one, merger.one) : order;
            return order == 0 ? Integer.compare(other, merger.other) : order;
        }
    }

    private final double threshold;
    private final SortedMap<Integer, SortedSet<Integer>> members = new TreeMap<>();
    private final Map<Integer, Map<Integer, Integer>> columns = new HashMap<>();
    private final Map<Integer, Map<Integer, Double>> sums = new HashMap<>();
    private final PriorityQueue<Merger> waiting = new PriorityQueue<>();

    private AverageLinkage(Corpus corpus, CorpusClauses clauses, ClauseLinks links, double threshold) {
        this.threshold = threshold;
        for (int clause = 0; clause < clauses.size(); clause++) {
            members.put(clause, new TreeSet<>(List.of(clause)));
            columns.put(clause, Map.of(corpus.passage(clauses.passage(clause)).column(), 1));
            sums.put(clause, new HashMap<>(links.of(clause)));
        }
        for (int clause = 0; clause < clauses.size(); clause++) {
            for (int partner : links.of(clause).keySet()) {
                if (clause < partner) {
                    offer(clause, partner);
                }
            }
        }
    }

    /**
     * The groups, each of one clause or more, together all clauses; in the order of when they were complete.
     *
     * @param wanted called before every step; ends the work by its exception
     */
    static List<SortedSet<Integer>> groups(Corpus corpus, CorpusClauses clauses, ClauseLinks links, double threshold, Runnable wanted) {
        AverageLinkage linkage = new AverageLinkage(corpus, clauses, links, threshold);
        linkage.run(clauses.size(), wanted);
        return new ArrayList<>(linkage.members.values());
    }

    private void run(int firstNumber, Runnable wanted) {
        int number = firstNumber;
        while (!waiting.isEmpty()) {
            wanted.run();
            Merger next = waiting.poll();
            if (members.containsKey(next.one) && members.containsKey(next.other)) {
                merge(next.one, next.other, number++);
            }
        }
    }

    private void merge(int one, int other, int merged) {
        SortedSet<Integer> both = members.remove(one);
        both.addAll(members.remove(other));
        members.put(merged, both);
        Map<Integer, Integer> counts = new HashMap<>(columns.remove(one));
        columns.remove(other).forEach((column, count) -> counts.merge(column, count, Integer::sum));
        columns.put(merged, counts);
        Map<Integer, Double> linked = new HashMap<>();
        for (int part : new int[] {one, other}) {
            sums.remove(part).forEach((partner, sum) -> {
                if (partner != one && partner != other) {
                    linked.merge(partner, sum, Double::sum);
                    sums.get(partner).remove(part);
                }
            });
        }
        sums.put(merged, linked);
        linked.forEach((partner, sum) -> sums.get(partner).put(merged, sum));
        linked.keySet().forEach(partner -> offer(partner, merged));
    }

    private void offer(int one, int other) {
        double average = sums.get(one).get(other) / pairs(columns.get(one), columns.get(other));
        if (average >= threshold) {
            waiting.add(new Merger(average, one, other));
        }
    }

    /** How many pairs of clauses of different notices there are; never 0 for groups that are linked. */
    private static int pairs(Map<Integer, Integer> one, Map<Integer, Integer> other) {
        int ones = one.values().stream().mapToInt(Integer::intValue).sum();
        int others = other.values().stream().mapToInt(Integer::intValue).sum();
        int same = 0;
        for (Map.Entry<Integer, Integer> column : one.entrySet()) {
            same += column.getValue() * other.getOrDefault(column.getKey(), 0);
        }
        return ones * others - same;
    }
}
