package org.duizhao.align.matter;

import java.util.List;
import java.util.PriorityQueue;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** Makes one group of two, the best two first, as long as the grouping is worth more by it, as {@link Worth} has it. */
final class GroupMerger {

    /** So many groups are looked at on all cores before it is asked whether to go on. By judgement: they take a moment. */
    private static final int GROUPS_PER_STEP = 256;

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
        List<Integer> numbers = grouping.numbers();
        for (int done = 0; done < numbers.size(); done += GROUPS_PER_STEP) {
            wanted.run();
            // until the first two come together nothing changes, so that all cores may look at once; the queue puts what they find in order
            waiting.addAll(numbers.subList(done, Math.min(numbers.size(), done + GROUPS_PER_STEP)).parallelStream()
                    .flatMap(group -> related(group).filter(other -> other > group).mapToObj(other -> merger(group, other)))
                    .filter(merger -> merger.gain > 0).toList());
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

    /** The groups that are linked with this one or share a passage with it, each once. */
    private IntStream related(int group) {
        IntStream.Builder related = IntStream.builder();
        for (int passage : grouping.passages(group).ordinals()) {
            grouping.forEachGroupOf(passage, related::add);
        }
        for (int clause : grouping.clauses(group)) {
            LinkWeights partners = clauseLinks.of(clause);
            for (int i = 0; i < partners.size(); i++) {
                related.add(grouping.groupOf(partners.ordinal(i)));
            }
        }
        return related.build().filter(other -> other != group).sorted().distinct();
    }

    private void offer(int one, int other) {
        Merger merger = merger(one, other);
        if (merger.gain > 0) {
            waiting.add(merger);
        }
    }

    private Merger merger(int one, int other) {
        return new Merger(gain(one, other), one, other);
    }

    private double gain(int one, int other) {
        if (grouping.passages(one).hasSameAs(grouping.passages(other))) {
            return Worth.NEIGHBOURS; // sentences that state the same from end to end need no cutting
        }
        double gain = 0;
        int[] partners = grouping.passages(other).ordinals();
        for (int passage : grouping.passages(one).ordinals()) {
            for (int partner : partners) {
                if (grouping.areOfTwoNotices(passage, partner)) {
                    gain += standTogether(passage, partner) ? Worth.TOGETHER_ALREADY : worth.ofPassages(passage, partner);
                }
            }
        }
        for (int clause : grouping.clauses(one)) {
            gain += ofClauses(clauseLinks.of(clause), other);
        }
        return gain;
    }

    /** Of each passage in a group the clause that is linked most surely. */
    private double ofClauses(LinkWeights partners, int group) {
        DoubleStream.Builder worths = DoubleStream.builder();
        double best = 0;
        for (int i = 0; i < partners.size(); i++) {
            if (grouping.groupOf(partners.ordinal(i)) == group) {
                best = Math.max(best, partners.weight(i));
            }
            boolean last = i + 1 == partners.size() || clauses.passage(partners.ordinal(i + 1)) != clauses.passage(partners.ordinal(i));
            if (last && best > 0) {
                worths.add(Worth.ofClauses(best));
                best = 0;
            }
        }
        return worths.build().sum();
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
