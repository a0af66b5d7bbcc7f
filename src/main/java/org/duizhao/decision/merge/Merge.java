package org.duizhao.decision.merge;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Decisions;
import org.duizhao.notice.Notice;

/**
 * What a colleague decided, held against what was decided here.
 *
 * @param agreed    what both say, in the order in which the colleague said it
 * @param onlyThere what only the colleague says, with its places as they are here
 * @param conflicts where they contradict each other
 * @param left      what of the colleague's cannot be judged here
 * @param agreement of all pairs of sentences of which both say whether they state the same
 */
public record Merge(List<Pairing> agreed, List<Decision> onlyThere, List<Pairing> conflicts, Left left, Agreement agreement) {

    public Merge {
        agreed = List.copyOf(agreed);
        onlyThere = List.copyOf(onlyThere);
        conflicts = List.copyOf(conflicts);
    }

    /** Two decisions of one question. @param mine where it only follows from several, the earliest of these */
    public record Pairing(Decision mine, Decision theirs) {
    }

    /**
     * What is not merged.
     *
     * @param elsewhere how many of the colleague's decisions are of notices that are not here
     * @param lost      how many are of sentences that are not found here any more
     */
    public record Left(int elsewhere, int lost) {
    }

    /**
     * Holds two people's decisions against each other.
     *
     * @param notices all that are here
     */
    public static Merge of(Decisions mine, Decisions theirs, Collection<Notice> notices) {
        Map<String, String> succession = new HashMap<>(theirs.newerByOlder());
        succession.putAll(mine.newerByOlder());
        List<Decision> here = mine.of(notices).holding();
        Decisions.Standing there = new Decisions(theirs.all(), succession).of(notices);
        Answers own = new Answers(here);
        Answers other = new Answers(there.holding());
        List<Pairing> agreed = new ArrayList<>();
        List<Decision> onlyThere = new ArrayList<>();
        List<Pairing> conflicts = new ArrayList<>();
        for (Decision decision : other.counting()) {
            Optional<Decision> said = own.to(decision);
            if (said.isEmpty()) {
                onlyThere.add(decision);
            } else {
                (Question.same(said.get(), decision) ? agreed : conflicts).add(new Pairing(said.get(), decision));
            }
        }
        int elsewhere = theirs.all().size() - there.holding().size() - there.orphans().size();
        return new Merge(agreed, onlyThere, conflicts, new Left(elsewhere, there.orphans().size()), agreement(own, other));
    }

    /** Of every pair that one of them decided directly and the other at least by what follows. */
    private static Agreement agreement(Answers own, Answers other) {
        Agreement agreement = Agreement.NONE;
        Set<Question> seen = new HashSet<>();
        for (Decision decision : Stream.concat(own.counting().stream(), other.counting().stream()).toList()) {
            if ((decision instanceof Together || decision instanceof Apart) && seen.add(Question.of(decision))) {
                Anchor one = decision.places().get(0);
                Anchor two = decision.places().get(1);
                Optional<Boolean> mine = own.together(one, two);
                Optional<Boolean> theirs = other.together(one, two);
                if (mine.isPresent() && theirs.isPresent()) {
                    agreement = agreement.with(mine.get(), theirs.get());
                }
            }
        }
        return agreement;
    }

    /**
     * What is to be done where some is taken over.
     *
     * @param taken decisions of the colleague's: of those only there, and of those in conflict
     * @return those that come, with their authors and times; and those that go for them
     */
    public Change taking(Set<Decision> taken) {
        List<Decision> come = Stream.concat(onlyThere.stream(), conflicts.stream().map(Pairing::theirs)).filter(taken::contains).toList();
        List<Decision> go = conflicts.stream().filter(conflict -> taken.contains(conflict.theirs())).map(Pairing::mine).distinct().toList();
        return new Change(come, go);
    }

    /** Decisions that come, and others that go. */
    public record Change(List<Decision> come, List<Decision> go) {
    }
}
