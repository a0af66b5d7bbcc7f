package org.duizhao.align.decided;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.duizhao.align.learned.DecidedPairs;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Pair;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Together;

/**
 * A person's decisions among the measures of a comparison. What was decided wins over what was found, and of two decisions that contradict each other the
 * later one. What was not decided stays where it was found.
 */
public final class Settlement {

    /** A decision, and its places. Of one that says that a notice states nothing, the place of the row. */
    record Placed(Decision decision, List<ClausePart> parts) {
    }

    private final Corpus corpus;
    private final CorpusClauses clauses;
    private final Constraints constraints = new Constraints();
    /** Those that hold, in the order in which they were decided. */
    private final List<Placed> held = new ArrayList<>();
    private final Set<Pair> confirmed = new HashSet<>();
    private final Set<Pair> refused = new HashSet<>();
    /** By the first clause of a place, the notices that state nothing of its matter. */
    private final Map<Integer, Set<String>> silent = new HashMap<>();

    /** @param decisions of these notices as they are now, in the order in which they were decided */
    public Settlement(Corpus corpus, CorpusClauses clauses, List<Decision> decisions) {
        this.corpus = corpus;
        this.clauses = clauses;
        ClauseParts parts = new ClauseParts(corpus, clauses);
        for (int i = decisions.size() - 1; i >= 0; i--) {
            List<ClausePart> places = new ArrayList<>();
            for (Anchor place : decisions.get(i).places()) {
                places.add(parts.of(place));
            }
            if (!places.contains(null) && hold(decisions.get(i), places)) {
                held.add(0, new Placed(decisions.get(i), places));
            }
        }
    }

    private boolean hold(Decision decision, List<ClausePart> parts) {
        if (decision instanceof Together && constraints.joined(parts.get(0), parts.get(1))) {
            confirmed.add(pair(parts));
            return true;
        }
        if (decision instanceof Apart && constraints.apart(parts.get(0), parts.get(1))) {
            refused.add(pair(parts));
            return true;
        }
        if (decision instanceof NotStated none) {
            silent.computeIfAbsent(parts.get(0).clauses().first(), clause -> new HashSet<>()).add(none.notice());
        }
        return !(decision instanceof Together) && !(decision instanceof Apart);
    }

    private static Pair pair(List<ClausePart> parts) {
        return Pair.of(parts.get(0).passage(), parts.get(1).passage());
    }

    /** The matters as they must be, each clause still in one. @param found in the order of their first clauses, as the result is */
    public List<Matter> settled(List<Matter> found) {
        if (held.isEmpty()) {
            return found;
        }
        Placing placing = new Placing(clauses, found);
        constraints.sets().forEach(set -> placing.move(set, placing.mainOf(constraints.home(set))));
        for (Constraints.Bar bar : constraints.bars()) {
            if (placing.matterOf(bar.one()) == placing.matterOf(bar.other())) {
                placing.moveOut(constraints.with(bar.one()));
            }
        }
        held.forEach(placed -> {
            if (placed.decision() instanceof NotStated none) {
                silence(placed, none.notice(), placing);
            }
        });
        return placing.matters();
    }

    /** What was found for a notice that states nothing of a matter leaves it, but what a person put there. */
    private void silence(Placed placed, String notice, Placing placing) {
        SortedSet<Integer> matter = placing.clauses(placing.mainOf(placed.parts().get(0).clauses()));
        Set<Integer> kept = placed.parts().get(0).clauses().stream().flatMap(clause -> constraints.with(clause).stream()).collect(Collectors.toSet());
        SortedSet<Integer> going = new TreeSet<>();
        matter.stream().filter(clause -> noticeOf(clauses.passage(clause)).equals(notice) && !kept.contains(clause))
                .forEach(clause -> going.addAll(constraints.with(clause)));
        if (!going.isEmpty() && going.size() < matter.size()) {
            placing.moveOut(going);
        }
    }

    String noticeOf(int passage) {
        return corpus.columns().get(corpus.passage(passage).column()).id();
    }

    /** Whether a person said that two passages state the same. */
    public boolean confirms(int one, int other) {
        return confirmed.contains(Pair.of(one, other));
    }

    /** Of which passages a person said whether they state the same. */
    public DecidedPairs pairs() {
        return DecidedPairs.of(confirmed, refused);
    }

    /** Whether a person said that a passage states something else than one of a matter's, or its notice nothing of it. */
    public boolean excludes(Matter matter, int passage) {
        return !refused.isEmpty() && matter.passages().stream().anyMatch(member -> refused.contains(Pair.of(member, passage)))
                || !silent.isEmpty() && matter.clauses().stream().anyMatch(clause -> silent.getOrDefault(clause, Set.of()).contains(noticeOf(passage)));
    }

    /** Those that hold, in the order in which they were decided. */
    List<Placed> held() {
        return held;
    }
}
