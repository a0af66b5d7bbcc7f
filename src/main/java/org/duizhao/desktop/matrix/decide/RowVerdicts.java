package org.duizhao.desktop.matrix.decide;

import java.util.List;
import java.util.Optional;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Filed;
import org.duizhao.decision.Decision.Ordered;
import org.duizhao.decision.Decision.Renamed;
import org.duizhao.decision.Decision.Side;
import org.duizhao.decision.Stamp;
import org.duizhao.topic.Topic;
import org.duizhao.workbench.journal.ProjectStep;

/** What follows where a person names a row, puts it under another topic or beside another row. Empty where that changes nothing. */
final class RowVerdicts {

    private final Comparison comparison;
    private final Stamp stamp;
    private final List<Decision> known;

    /** @param known what is decided, in the order of that */
    RowVerdicts(Comparison comparison, Stamp stamp, List<Decision> known) {
        this.comparison = comparison;
        this.stamp = stamp;
        this.known = known;
    }

    /** @param name blank for the one that the program finds */
    Optional<ProjectStep> name(Row row, String name) {
        List<Decision> before = of(row.hand().row().renamed());
        if (name.isBlank()) {
            return before.isEmpty() ? Optional.empty() : Optional.of(new ProjectStep.Deciding("RENAMED_BACK", List.of(), before));
        }
        return name.strip().equals(row.label()) ? Optional.empty()
                : Optional.of(new ProjectStep.Deciding("RENAMED", List.of(new Renamed(stamp, new RowPlaces(comparison, row).first(), name.strip())), before));
    }

    Optional<ProjectStep> file(Row row, Topic topic) {
        return topic.equals(new Topic(row.group(), row.topic())) ? Optional.empty()
                : Optional.of(new ProjectStep.Deciding("FILED", List.of(new Filed(stamp, new RowPlaces(comparison, row).first(), topic.group(), topic.name())),
                        of(row.hand().row().filed())));
    }

    /** Of several moves of one row, one after the other, only the last is kept. */
    Optional<ProjectStep> order(Row row, Row neighbour, Side side) {
        List<Ordered> moves = known.stream().filter(Ordered.class::isInstance).map(Ordered.class::cast).toList();
        List<Decision> before = of(row.hand().row().ordered()).stream().filter(move -> move == moves.get(moves.size() - 1)).toList();
        return Optional.of(new ProjectStep.Deciding(side == Side.BEFORE ? "UP" : "DOWN",
                List.of(new Ordered(stamp, new RowPlaces(comparison, row).first(), new RowPlaces(comparison, neighbour).first(), side)), before));
    }

    private List<Decision> of(Optional<Stamp> said) {
        return known.stream().filter(decision -> said.filter(decision.stamp()::equals).isPresent()).toList();
    }
}
