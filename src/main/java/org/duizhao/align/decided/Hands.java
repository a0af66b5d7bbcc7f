package org.duizhao.align.decided;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.duizhao.align.decided.Settlement.Placed;
import org.duizhao.align.matter.Matter;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Stamp;

/** What a person decided, matter by matter. */
public final class Hands {

    private final Settlement settlement;
    /** By the first clauses of their places, the ranks of decisions. */
    private final Map<Integer, SortedSet<Integer>> byClause = new HashMap<>();

    public Hands(Settlement settlement) {
        this.settlement = settlement;
        for (int rank = 0; rank < settlement.held().size(); rank++) {
            Placed placed = settlement.held().get(rank);
            // of two that were parted only what had to go tells of it
            for (ClausePart part : placed.decision() instanceof Apart ? placed.parts().subList(0, 1) : placed.parts()) {
                byClause.computeIfAbsent(part.clauses().first(), clause -> new TreeSet<>()).add(rank);
            }
        }
    }

    /** What was decided of a matter. */
    public Hand of(Matter matter) {
        List<Placed> here = here(matter);
        if (here.isEmpty()) {
            return Hand.NONE;
        }
        SortedMap<String, Stamp> linked = new TreeMap<>();
        SortedMap<String, Stamp> parted = new TreeMap<>();
        SortedMap<String, Stamp> none = new TreeMap<>();
        Map<RowMark, Stamp> marks = new EnumMap<>(RowMark.class);
        Optional<Stamp> renamed = Optional.empty();
        List<Noted> notes = new ArrayList<>();
        for (Placed placed : here) {
            Decision decision = placed.decision();
            if (decision instanceof Together) {
                placed.parts().forEach(part -> linked.put(settlement.noticeOf(part.passage()), decision.stamp()));
            } else if (decision instanceof Apart) {
                parted.put(settlement.noticeOf(placed.parts().get(0).passage()), decision.stamp());
            } else if (decision instanceof NotStated silent) {
                none.put(silent.notice(), decision.stamp());
            } else if (decision instanceof Marked marked) {
                marks.put(marked.mark(), decision.stamp());
            } else if (decision instanceof Renamed) {
                renamed = Optional.of(decision.stamp());
            } else if (decision instanceof Noted note) {
                notes.add(note);
            }
        }
        return new Hand(linked, parted, none, marks, renamed, notes);
    }

    /** What a person named it last. */
    public Optional<String> name(Matter matter) {
        return here(matter).stream().map(Placed::decision).filter(Renamed.class::isInstance).map(decision -> ((Renamed) decision).name())
                .reduce((earlier, later) -> later);
    }

    /** In the order in which it was decided. */
    private List<Placed> here(Matter matter) {
        SortedSet<Integer> ranks = new TreeSet<>();
        matter.clauses().forEach(clause -> ranks.addAll(byClause.getOrDefault(clause, new TreeSet<>())));
        return ranks.stream().map(settlement.held()::get).toList();
    }
}
