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
import java.util.function.Function;
import org.duizhao.align.decided.Hand.OfRow;
import org.duizhao.align.decided.Settlement.Placed;
import org.duizhao.align.matter.Matter;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.Noted;
import org.duizhao.decision.Decision.Ordered;
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
            // of two that were parted only what had to go tells of it, and only the row that was moved
            boolean ofFirst = placed.decision() instanceof Apart || placed.decision() instanceof Ordered;
            for (ClausePart part : ofFirst ? placed.parts().subList(0, 1) : placed.parts()) {
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
        for (Placed placed : here) {
            Decision decision = placed.decision();
            if (decision instanceof Together) {
                placed.parts().forEach(part -> linked.put(settlement.noticeOf(part.passage()), decision.stamp()));
            } else if (decision instanceof Apart) {
                parted.put(settlement.noticeOf(placed.parts().get(0).passage()), decision.stamp());
            } else if (decision instanceof NotStated silent) {
                none.put(silent.notice(), decision.stamp());
            }
        }
        return new Hand(linked, parted, none, ofRow(here), all(here, Noted.class));
    }

    private static OfRow ofRow(List<Placed> here) {
        Map<RowMark, Stamp> marks = new EnumMap<>(RowMark.class);
        all(here, Marked.class).forEach(marked -> marks.put(marked.mark(), marked.stamp()));
        return new OfRow(marks, last(here, Renamed.class).map(Decision::stamp), last(here, Filed.class).map(Decision::stamp),
                last(here, Ordered.class).map(Decision::stamp));
    }

    /** What a person named it last. */
    public Optional<String> name(Matter matter) {
        return last(here(matter), Renamed.class).map(Renamed::name);
    }

    /** Under which topic a person put it last. */
    public Optional<Filed> filed(Matter matter) {
        return last(here(matter), Filed.class);
    }

    /**
     * Rows in the order that a person gave them, one move after the other.
     *
     * @param rows  in the order that they have without that
     * @param topic rows with the same stand together; a move beside a row of another has no effect
     */
    public <R> List<R> ordered(List<R> rows, Function<R, Matter> matter, Function<R, ?> topic) {
        List<Placed> moves = settlement.held().stream().filter(placed -> placed.decision() instanceof Ordered).toList();
        if (moves.isEmpty()) {
            return rows;
        }
        Map<Integer, R> byMember = new HashMap<>();
        rows.forEach(row -> matter.apply(row).clauses().forEach(clause -> byMember.put(clause, row)));
        List<R> ordered = new ArrayList<>(rows);
        for (Placed move : moves) {
            R row = byMember.get(move.parts().get(0).clauses().first());
            R neighbour = byMember.get(move.parts().get(1).clauses().first());
            if (row != neighbour && topic.apply(row).equals(topic.apply(neighbour))) {
                ordered.remove(row);
                ordered.add(ordered.indexOf(neighbour) + ((Ordered) move.decision()).side().ordinal(), row);
            }
        }
        return ordered;
    }

    private static <D extends Decision> Optional<D> last(List<Placed> here, Class<D> kind) {
        return all(here, kind).stream().reduce((earlier, later) -> later);
    }

    private static <D extends Decision> List<D> all(List<Placed> here, Class<D> kind) {
        return here.stream().map(Placed::decision).filter(kind::isInstance).map(kind::cast).toList();
    }

    /** In the order in which it was decided. */
    private List<Placed> here(Matter matter) {
        SortedSet<Integer> ranks = new TreeSet<>();
        matter.clauses().forEach(clause -> ranks.addAll(byClause.getOrDefault(clause, new TreeSet<>())));
        return ranks.stream().map(settlement.held()::get).toList();
    }
}
