package org.duizhao.align.matter;

import org.duizhao.align.pair.Links;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Moves single clauses to where they fit better, as {@link Worth} has it. */
final class GroupImprover {

    /** Hardly anything moves after the third round. */
    private static final int ROUNDS = 6;
    /** Less than this is a difference of rounding. */
    private static final double GAIN = 1e-9;

    private final CorpusClauses clauses;
    private final Links links;
    private final ClauseLinks clauseLinks;
    private final double needed;
    private final Grouping grouping;

    /** @param needed what a link must have at least for its passages to stand together */
    GroupImprover(CorpusClauses clauses, Links links, ClauseLinks clauseLinks, double needed, Grouping grouping) {
        this.clauses = clauses;
        this.links = links;
        this.clauseLinks = clauseLinks;
        this.needed = needed;
        this.grouping = grouping;
    }

    /** Until nothing is left to be gained. */
    void run() {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int clause = 0; clause < clauses.size(); clause++) {
                moved |= moveToBest(clause);
            }
        }
    }

    private boolean moveToBest(int clause) {
        int here = grouping.groupOf(clause);
        SortedMap<Integer, Double> worth = worth(clause);
        double most = worth.getOrDefault(here, 0.0) + GAIN;
        int best = here;
        for (Map.Entry<Integer, Double> group : worth.entrySet()) {
            if (group.getValue() > most) {
                most = group.getValue();
                best = group.getKey();
            }
        }
        if (best == here && most < 0) {
            best = grouping.unusedNumber(); // alone it is worth 0
        }
        if (best != here) {
            grouping.move(clause, best);
        }
        return best != here;
    }

    /** What the clause would be worth in each group that it has anything to do with. */
    private SortedMap<Integer, Double> worth(int clause) {
        int passage = clauses.passage(clause);
        Set<Integer> groupsOfOthers = new HashSet<>();
        Set<Integer> beside = new HashSet<>();
        SortedMap<Integer, Double> worth = new TreeMap<>();
        for (Clause own : clauses.of(passage)) {
            int group = grouping.groupOf(own.ordinal());
            worth.put(group, 0.0);
            if (own.ordinal() != clause && groupsOfOthers.add(group)) {
                beside.addAll(grouping.passages(group));
            }
        }
        addLinks(passage, beside, worth);
        worth.replaceAll((group, sum) -> groupsOfOthers.contains(group) ? 0 // the passage is there already
                : sum - needed * strangers(passage, group, beside));
        addClauseLinks(clause, worth);
        addNeighbours(clause, worth);
        return worth;
    }

    /** Of each link that no other clause of the passage stands for already, what counts for the passages. */
    private void addLinks(int passage, Set<Integer> beside, SortedMap<Integer, Double> worth) {
        for (int partner : links.partners(passage)) {
            if (!beside.contains(partner)) {
                double gain = Worth.ofLink(links.score(passage, partner));
                grouping.groupsOf(partner).forEach(group -> worth.merge(group, gain, Double::sum));
            }
        }
    }

    /** How many passages of other notices in the group stand beside this one in no other group. */
    private int strangers(int passage, int group, Set<Integer> beside) {
        int strangers = grouping.passagesOfOthers(passage, group);
        if (!beside.isEmpty()) {
            for (int member : grouping.passages(group)) {
                strangers -= beside.contains(member) && grouping.areOfTwoNotices(passage, member) ? 1 : 0;
            }
        }
        return strangers;
    }

    private void addClauseLinks(int clause, SortedMap<Integer, Double> worth) {
        Map<Integer, Map<Integer, Double>> best = new TreeMap<>();
        clauseLinks.of(clause).forEach((partner, weight) -> best
                .computeIfAbsent(grouping.groupOf(partner), group -> new TreeMap<>())
                .merge(clauses.passage(partner), weight, Math::max));
        best.forEach((group, weights) -> worth.computeIfPresent(group, (number, sum) ->
                sum + weights.values().stream().mapToDouble(Worth::ofClauses).sum()));
    }

    private void addNeighbours(int clause, SortedMap<Integer, Double> worth) {
        List<Clause> own = clauses.of(clauses.passage(clause));
        int at = clause - own.get(0).ordinal();
        for (int beside : new int[] {at - 1, at + 1}) {
            if (beside >= 0 && beside < own.size()) {
                worth.computeIfPresent(grouping.groupOf(own.get(beside).ordinal()), (group, sum) -> sum + Worth.NEIGHBOURS);
            }
        }
    }
}
