package org.duizhao.desktop.matrix.decide;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.Stamp;
import org.duizhao.workbench.journal.ProjectStep;

/** What follows from a person's word on a row: the decisions, as one step that can be undone. Empty where the word says nothing there. */
final class Verdicts {

    private final Comparison comparison;
    private final Supplier<Stamp> stamps;

    /** @param stamps a new one for each decision */
    Verdicts(Comparison comparison, Supplier<Stamp> stamps) {
        this.comparison = comparison;
        this.stamps = stamps;
    }

    /** All that the row shows states the same. */
    Optional<ProjectStep> yes(Row row) {
        return step("YES", row.stated().size() < 2 ? List.of() : together(new RowPlaces(comparison, row).all()));
    }

    /** What the notice shows in the row does not belong there. @param act NO for an unsure row, else UNLINK */
    Optional<ProjectStep> no(Row row, String noticeId, String act) {
        RowPlaces places = new RowPlaces(comparison, row);
        List<Anchor> own = places.of(noticeId);
        List<Decision> decisions = new ArrayList<>();
        for (Anchor one : own) {
            places.butOf(noticeId).forEach(other -> decisions.add(new Apart(stamps.get(), one, other)));
        }
        if (!decisions.isEmpty() && own.size() > 1) {
            decisions.addAll(together(own));
        }
        return step(act, decisions);
    }

    /** The notice states nothing of the matter; where that was said before, it is taken back. Nothing where it shows something in the row. */
    Optional<ProjectStep> none(Row row, String noticeId, List<Decision> known) {
        RowPlaces places = new RowPlaces(comparison, row);
        if (!places.of(noticeId).isEmpty()) {
            return Optional.empty();
        }
        Stamp said = row.hand().none().get(noticeId);
        return said == null ? step("NONE", List.of(new NotStated(stamps.get(), places.all().get(0), noticeId))) : back("NONE_BACK", said, known);
    }

    /** The row was looked at; where that was said before, it is taken back. */
    Optional<ProjectStep> mark(Row row, RowMark mark, List<Decision> known) {
        Stamp said = row.hand().marks().get(mark);
        return said == null ? step(mark.name(), List.of(new Marked(stamps.get(), new RowPlaces(comparison, row).all().get(0), mark)))
                : back(mark.name() + "_BACK", said, known);
    }

    /** What one row shows of a notice belongs into another row. */
    Optional<ProjectStep> link(List<Anchor> places, Row row) {
        List<Anchor> there = new RowPlaces(comparison, row).all();
        List<Decision> decisions = new ArrayList<>();
        places.stream().filter(place -> !there.contains(place)).forEach(place -> decisions.add(new Together(stamps.get(), place, there.get(0))));
        return step("LINK", decisions);
    }

    private List<Decision> together(List<Anchor> places) {
        List<Decision> decisions = new ArrayList<>();
        places.subList(1, places.size()).forEach(place -> decisions.add(new Together(stamps.get(), places.get(0), place)));
        return decisions;
    }

    private static Optional<ProjectStep> back(String act, Stamp said, List<Decision> known) {
        List<Decision> back = known.stream().filter(decision -> decision.stamp().id().equals(said.id())).toList();
        return back.isEmpty() ? Optional.empty() : Optional.of(new ProjectStep.Deciding(act, List.of(), back));
    }

    private static Optional<ProjectStep> step(String act, List<Decision> decisions) {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new ProjectStep.Deciding(act, decisions, List.of()));
    }
}
