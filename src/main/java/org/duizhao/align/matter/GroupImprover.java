package org.duizhao.align.matter;

import org.duizhao.align.pair.Links;

import java.util.ArrayList;
import java.util.List;

/** Moves single clauses to where they fit better, as {@link Worth} has it. */
final class GroupImprover {

    /** Hardly anything moves after the third round. */
    private static final int ROUNDS = 6;
    /** Less than this is a difference of rounding. */
    private static final double GAIN = 1e-9;

    private static final int[] NONE = {};

    private final CorpusClauses clauses;
    private final Links links;
    private final ClauseLinks clauseLinks;
    private final double needed;
    private final Grouping grouping;
    private final GroupWorths worths = new GroupWorths();
    /** How many passages of each group stand beside other clauses of the passage that is looked at, in any group. */
    private final GroupWorths besideIn = new GroupWorths();
    private final GroupWorths linked = new GroupWorths();
    private final GroupWorths bestIn = new GroupWorths();
    private final boolean[] isBeside;
    private final Unchanged unchanged;

    /** @param needed what a link must have at least for its passages to stand together */
    GroupImprover(CorpusClauses clauses, Links links, ClauseLinks clauseLinks, double needed, Grouping grouping) {
        this.clauses = clauses;
        this.links = links;
        this.clauseLinks = clauseLinks;
        this.needed = needed;
        this.grouping = grouping;
        isBeside = new boolean[clauses.passages()];
        unchanged = new Unchanged(clauses.size());
    }

    /** Until nothing is left to be gained. @param wanted called before every step; ends the work by its exception */
    void run(Runnable wanted) {
        boolean moved = true;
        for (int round = 0; round < ROUNDS && moved; round++) {
            moved = false;
            for (int clause = 0; clause < clauses.size(); clause++) {
                wanted.run();
                moved |= moveToBest(clause);
            }
        }
    }

    private boolean moveToBest(int clause) {
        if (unchanged.since(clause)) {
            return false; // it would stay once more
        }
        int here = grouping.groupOf(clause);
        weigh(clause);
        double most = worths.of(here) + GAIN;
        int best = worths.best();
        if (worths.of(best) <= most) {
            best = most < 0 ? grouping.unusedNumber() : here; // alone it is worth 0
        }
        if (best == here) {
            unchanged.stays(clause, worths, besideIn);
            return false;
        }
        grouping.move(clause, best);
        unchanged.moved(here, best);
        return true;
    }

    /** What the clause would be worth in each group that it has anything to do with. */
    private void weigh(int clause) {
        int passage = clauses.passage(clause);
        List<Clause> own = clauses.of(passage);
        worths.clear();
        besideIn.clear();
        own.forEach(each -> worths.add(grouping.groupOf(each.ordinal()), 0));
        List<Integer> beside = markBeside(clause, own);
        addLinks(passage);
        for (int i = 0; i < worths.count(); i++) {
            int group = worths.group(i);
            worths.set(group, holdsOther(group, clause, own) ? 0 // the passage is there already
                    : worths.of(group) - needed * (grouping.passagesOfOthers(passage, group) - besideIn.of(group)));
        }
        beside.forEach(member -> isBeside[member] = false);
        addClauseLinks(clause);
        addNeighbours(clause, own);
    }

    /** Whether a group holds another clause of the same passage. */
    private boolean holdsOther(int group, int clause, List<Clause> own) {
        for (Clause each : own) {
            if (each.ordinal() != clause && grouping.groupOf(each.ordinal()) == group) {
                return true;
            }
        }
        return false;
    }

    /** Marks the passages that stand beside other clauses of the passage, and counts those of other notices in every group. */
    private List<Integer> markBeside(int clause, List<Clause> own) {
        List<Integer> beside = new ArrayList<>();
        for (Clause each : own) {
            int[] members = each.ordinal() == clause ? NONE : grouping.passages(grouping.groupOf(each.ordinal())).ordinals();
            for (int member : members) {
                if (!isBeside[member]) {
                    isBeside[member] = true;
                    beside.add(member);
                    if (grouping.areOfTwoNotices(each.passage(), member)) {
                        grouping.forEachGroupOf(member, group -> besideIn.add(group, 1));
                    }
                }
            }
        }
        return beside;
    }

    /** Of each link that no other clause of the passage stands for already, what counts for the passages. */
    private void addLinks(int passage) {
        for (int partner : links.partners(passage)) {
            if (!isBeside[partner]) {
                double gain = Worth.ofLink(links.score(passage, partner));
                grouping.forEachGroupOf(partner, group -> worths.add(group, gain));
            }
        }
    }

    /** Of each passage in a group the clause that is linked most surely. */
    private void addClauseLinks(int clause) {
        linked.clear();
        bestIn.clear();
        LinkWeights partners = clauseLinks.of(clause);
        for (int i = 0; i < partners.size(); i++) {
            int group = grouping.groupOf(partners.ordinal(i));
            double worth = Worth.ofClauses(partners.weight(i));
            if (worth > bestIn.of(group)) {
                bestIn.add(group, 0);
                bestIn.set(group, worth);
            }
            if (i + 1 == partners.size() || clauses.passage(partners.ordinal(i + 1)) != clauses.passage(partners.ordinal(i))) {
                for (int known = 0; known < bestIn.count(); known++) {
                    linked.add(bestIn.group(known), bestIn.of(bestIn.group(known)));
                }
                bestIn.clear();
            }
        }
        for (int i = 0; i < linked.count(); i++) {
            if (worths.knows(linked.group(i))) {
                worths.add(linked.group(i), linked.of(linked.group(i)));
            }
        }
    }

    private void addNeighbours(int clause, List<Clause> own) {
        int at = clause - own.get(0).ordinal();
        for (int beside : new int[] {at - 1, at + 1}) {
            if (beside >= 0 && beside < own.size()) {
                int group = grouping.groupOf(own.get(beside).ordinal());
                if (worths.knows(group)) {
                    worths.add(group, Worth.NEIGHBOURS);
                }
            }
        }
    }
}
