package org.duizhao.align.matter;

import java.util.Map;
import java.util.PriorityQueue;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Makes one group of two, the best two first, as long as the grouping is worth more by it, as {@link Worth} has it. */
final class GroupMerger {

    private record Merger(double gain, int one, int other) implements Comparable<Merger> {
        @Override
        public int compareTo(Merger merger) {
            int order = Double.compare(merger.gain, gain);
            order = order == 0 ? Integer.compare(one, merger.one) : order;
            return order == 0 ? Integer.compare(other, merger.other) : order;
        }
    }

    private final CorpusClauses clauses;
    private final ClauseLinks clauseLinks;
    private final Worth worth;
    private final Grouping grouping;
    private final PriorityQueue<Merger> waiting = new PriorityQueue<>();

    GroupMerger(CorpusClauses clauses, ClauseLinks clauseLinks, Worth worth, Grouping grouping) {
        this.clauses = clauses;
        this.clauseLinks = clauseLinks;
        this.worth = worth;
        this.grouping = grouping;
    }

    /** @param wanted called before every step; ends the work by its exception */
    void run(Runnable wanted) {
        for (int group : grouping.numbers()) {
            wanted.run();
            related(group).tailSet(group + 1).forEach(other -> offer(group, other));
        }
        while (!waiting.isEmpty()) {
            wanted.run();
            Merger next = waiting.poll();
            if (!grouping.exists(next.one) || !grouping.exists(next.other)) {
                continue;
            }
            double gain = gain(next.one, next.other);
            if (gain == next.gain) {
                int merged = grouping.merge(next.one, next.other);
                related(merged).forEach(other -> offer(other, merged));
            } else if (gain > 0) {
                waiting.add(new Merger(gain, next.one, next.other)); // other mergers changed what it is worth
            }
        }
    }

    /** The groups that are linked with this one or share a passage with it. */
    private SortedSet<Integer> related(int group) {
        SortedSet<Integer> related = new TreeSet<>();
        for (int passage : grouping.passages(group)) {
            related.addAll(grouping.groupsOf(passage));
        }
        for (int clause : grouping.clauses(group)) {
            clauseLinks.of(clause).keySet().forEach(partner -> related.add(grouping.groupOf(partner)));
        }
        related.remove(group);
        return related;
    }

    private void offer(int one, int other) {
        double gain = gain(one, other);
        if (gain > 0) {
            waiting.add(new Merger(gain, one, other));
        }
    }

    private double gain(int one, int other) {
        if (grouping.passages(one).equals(grouping.passages(other))) {
            return Worth.NEIGHBOURS; // sentences that state the same from end to end need no cutting
        }
        double gain = 0;
        for (int passage : grouping.passages(one)) {
            for (int partner : grouping.passages(other)) {
                if (grouping.areOfTwoNotices(passage, partner)) {
                    gain += standTogether(passage, partner) ? Worth.TOGETHER_ALREADY : worth.ofPassages(passage, partner);
                }
            }
        }
        for (int clause : grouping.clauses(one)) {
            SortedMap<Integer, Double> best = new TreeMap<>();
            for (Map.Entry<Integer, Double> link : clauseLinks.of(clause).entrySet()) {
                if (grouping.groupOf(link.getKey()) == other) {
                    best.merge(clauses.passage(link.getKey()), link.getValue(), Math::max);
                }
            }
            gain += best.values().stream().mapToDouble(Worth::ofClauses).sum();
        }
        return gain;
    }

    /** In one of the two groups or in any other. */
    private boolean standTogether(int passage, int other) {
        for (Clause clause : clauses.of(passage)) {
            if (grouping.clausesOf(other, grouping.groupOf(clause.ordinal())) > 0) {
                return true;
            }
        }
        return false;
    }
}
