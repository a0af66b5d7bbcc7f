package org.duizhao.align.matter;

import org.duizhao.align.pair.Corpus;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.PriorityQueue;
import java.util.SortedSet;
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

    /**
     * What is drawn together.
     *
     * @param clauses in any order
     * @param columns of every clause, ascending
     * @param sums    of the links with each other group, by its number; also of groups that are no more
     */
    private record Group(int[] clauses, int[] columns, LinkWeights sums) {

        /** How many pairs of clauses of different notices there are; never 0 for groups that are linked. */
        private int pairs(Group other) {
            int same = 0;
            int from = 0;
            int to = 0;
            for (int column : columns) {
                while (from < other.columns.length && other.columns[from] < column) {
                    from++;
                }
                to = Math.max(from, to);
                while (to < other.columns.length && other.columns[to] == column) {
                    to++;
                }
                same += to - from;
            }
            return columns.length * other.columns.length - same;
        }
    }

    private final double threshold;
    /** By their numbers, greater ones for what came together later; null where a group is part of another. */
    private final List<Group> groups = new ArrayList<>();
    private final PriorityQueue<Merger> waiting = new PriorityQueue<>();

    private AverageLinkage(Corpus corpus, CorpusClauses clauses, ClauseLinks links, double threshold) {
        this.threshold = threshold;
        for (int clause = 0; clause < clauses.size(); clause++) {
            LinkWeights sums = new LinkWeights();
            for (int i = 0; i < links.of(clause).size(); i++) {
                sums.add(links.of(clause).ordinal(i), links.of(clause).weight(i));
            }
            groups.add(new Group(new int[] {clause}, new int[] {corpus.passage(clauses.passage(clause)).column()}, sums));
        }
        for (int clause = 0; clause < clauses.size(); clause++) {
            LinkWeights sums = groups.get(clause).sums;
            for (int i = 0; i < sums.size(); i++) {
                if (clause < sums.ordinal(i)) {
                    offer(clause, sums.ordinal(i), sums.weight(i));
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
        linkage.run(wanted);
        List<SortedSet<Integer>> found = new ArrayList<>();
        for (Group group : linkage.groups) {
            if (group != null) {
                SortedSet<Integer> members = new TreeSet<>();
                Arrays.stream(group.clauses).forEach(members::add);
                found.add(members);
            }
        }
        return found;
    }

    private void run(Runnable wanted) {
        while (!waiting.isEmpty()) {
            wanted.run();
            Merger next = waiting.poll();
            if (groups.get(next.one) != null && groups.get(next.other) != null) {
                merge(next.one, next.other);
            }
        }
    }

    private void merge(int one, int other) {
        Group first = groups.set(one, null);
        Group second = groups.set(other, null);
        int merged = groups.size();
        LinkWeights sums = sums(first.sums, second.sums);
        groups.add(new Group(joined(first.clauses, second.clauses), sorted(joined(first.columns, second.columns)), sums));
        for (int i = 0; i < sums.size(); i++) {
            groups.get(sums.ordinal(i)).sums.add(merged, sums.weight(i));
            offer(sums.ordinal(i), merged, sums.weight(i));
        }
    }

    /** With the groups that are still there. */
    private LinkWeights sums(LinkWeights one, LinkWeights other) {
        LinkWeights sums = new LinkWeights();
        int i = 0;
        int j = 0;
        while (i < one.size() || j < other.size()) {
            int next = Math.min(i < one.size() ? one.ordinal(i) : Integer.MAX_VALUE, j < other.size() ? other.ordinal(j) : Integer.MAX_VALUE);
            double sum = 0;
            if (i < one.size() && one.ordinal(i) == next) {
                sum += one.weight(i++);
            }
            if (j < other.size() && other.ordinal(j) == next) {
                sum += other.weight(j++);
            }
            if (groups.get(next) != null) {
                sums.add(next, sum);
            }
        }
        return sums;
    }

    private static int[] joined(int[] ones, int[] others) {
        int[] joined = Arrays.copyOf(ones, ones.length + others.length);
        System.arraycopy(others, 0, joined, ones.length, others.length);
        return joined;
    }

    private static int[] sorted(int[] some) {
        Arrays.sort(some);
        return some;
    }

    private void offer(int one, int other, double sum) {
        double average = sum / groups.get(one).pairs(groups.get(other));
        if (average >= threshold) {
            waiting.add(new Merger(average, one, other));
        }
    }
}
