package org.duizhao.desktop.matrix.decide;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.decision.Anchor;
import org.duizhao.decision.Decision;
import org.duizhao.decision.Decision.Apart;
import org.duizhao.decision.Decision.Marked;
import org.duizhao.decision.Decision.NotStated;
import org.duizhao.decision.Decision.RowMark;
import org.duizhao.decision.Decision.Together;
import org.duizhao.decision.NoteSubject;
import org.duizhao.decision.Stamp;
import org.duizhao.workbench.journal.ProjectStep;

/** What follows from a person's word on a row: the decisions, as one step that can be undone. Empty where the word says nothing there. */
public final class Verdicts {

    private final Comparison comparison;
    private final Supplier<Stamp> stamps;
    private final List<Decision> known;

    /** @param stamps a new one for each decision @param known what is decided */
    public Verdicts(Comparison comparison, Supplier<Stamp> stamps, List<Decision> known) {
        this.comparison = comparison;
        this.stamps = stamps;
        this.known = known;
    }

    /** All that the row shows states the same. */
    Optional<ProjectStep> yes(Row row) {
        return step("YES", row.stated().size() < 2 ? List.of() : together(places(row).all()));
    }

    /** Two sentences state the same. */
    public Optional<ProjectStep> yes(Anchor one, Anchor other) {
        return step("YES", List.of(new Together(stamps.get(), one, other)));
    }

    /**
     * Some of what a row shows goes into a row of its own. What was decided of the row as a whole stays with the rest.
     *
     * @param act what a person did: NO, UNLINK or SPLIT
     */
    public Optional<ProjectStep> out(Row row, Collection<Anchor> going, String act) {
        List<Anchor> out = places(row).all().stream().filter(going::contains).toList();
        List<Anchor> rest = places(row).all().stream().filter(place -> !going.contains(place)).toList();
        if (out.isEmpty() || rest.isEmpty()) {
            return Optional.empty();
        }
        List<Decision> more = new ArrayList<>(apart(out, rest));
        if (out.size() > 1) {
            more.addAll(together(out));
        }
        List<Decision> back = new ArrayList<>();
        for (Decision decision : ofWholeRow(row)) {
            if (out.contains(decision.places().get(0))) {
                List<Anchor> places = new ArrayList<>(decision.places());
                places.set(0, rest.get(0));
                back.add(decision);
                more.add(decision.at(places));
            }
        }
        return Optional.of(new ProjectStep.Deciding(act, more, back));
    }

    private Stream<Stamp> stampsOfWhole(Row row) {
        return Stream.of(row.hand().marks().values().stream(), row.hand().none().values().stream(), row.hand().row().renamed().stream(),
                row.hand().row().filed().stream(), row.hand().row().ordered().stream(),
                row.hand().notes().stream().filter(note -> note.subject() != NoteSubject.CELL).map(Decision::stamp)).flatMap(some -> some);
    }

    private List<Decision> ofWholeRow(Row row) {
        List<String> ids = stampsOfWhole(row).map(Stamp::id).toList();
        return known.stream().filter(decision -> ids.contains(decision.stamp().id())).toList();
    }

    /** The notice states nothing of the matter; where that was said before, it is taken back. Nothing where it shows something in the row. */
    Optional<ProjectStep> none(Row row, String noticeId) {
        if (!places(row).of(noticeId).isEmpty()) {
            return Optional.empty();
        }
        Stamp said = row.hand().none().get(noticeId);
        return said == null ? step("NONE", List.of(new NotStated(stamps.get(), places(row).first(), noticeId))) : back("NONE_BACK", said);
    }

    /** The row was looked at, or matters; where that was said before, it is taken back. */
    Optional<ProjectStep> mark(Row row, RowMark mark) {
        Stamp said = row.hand().marks().get(mark);
        return said == null ? step(mark.name(), List.of(new Marked(stamps.get(), places(row).first(), mark))) : back(mark.name() + "_BACK", said);
    }

    /** What was taken up from one row belongs into another row, and no longer to what stands with it by a person's word. */
    Optional<ProjectStep> link(Waiting taken, Row row) {
        List<Anchor> there = places(row).all();
        List<Anchor> coming = taken.places().stream().filter(place -> !there.contains(place)).toList();
        List<Decision> decisions = new ArrayList<>();
        if (!coming.isEmpty()) {
            decisions.addAll(apart(coming, taken.left()));
        }
        coming.forEach(place -> decisions.add(new Together(stamps.get(), place, there.get(0))));
        return step("LINK", decisions);
    }

    /** A sentence belongs into the row that shows a place. */
    Optional<ProjectStep> fill(Anchor sentence, Anchor place) {
        return step("LINK", sentence.equals(place) ? List.of() : List.of(new Together(stamps.get(), sentence, place)));
    }

    /** Rows are one: all that they show states the same, and stands where the last of them stands. */
    Optional<ProjectStep> merge(List<Anchor> coming, Row last) {
        List<Anchor> there = places(last).all();
        List<Anchor> more = coming.stream().filter(place -> !there.contains(place)).distinct().toList();
        if (more.isEmpty()) {
            return Optional.empty();
        }
        List<Decision> decisions = new ArrayList<>();
        more.forEach(place -> decisions.add(new Together(stamps.get(), place, there.get(0))));
        there.stream().skip(1).forEach(place -> decisions.add(new Together(stamps.get(), place, there.get(0))));
        return step("MERGE", decisions);
    }

    private List<Decision> apart(List<Anchor> out, List<Anchor> rest) {
        return out.stream().flatMap(one -> rest.stream().<Decision>map(other -> new Apart(stamps.get(), one, other))).toList();
    }

    private List<Decision> together(List<Anchor> places) {
        return places.stream().skip(1).<Decision>map(place -> new Together(stamps.get(), places.get(0), place)).toList();
    }

    private RowPlaces places(Row row) {
        return new RowPlaces(comparison, row);
    }

    private Optional<ProjectStep> back(String act, Stamp said) {
        List<Decision> back = known.stream().filter(decision -> decision.stamp().id().equals(said.id())).toList();
        return back.isEmpty() ? Optional.empty() : Optional.of(new ProjectStep.Deciding(act, List.of(), back));
    }

    private static Optional<ProjectStep> step(String act, List<Decision> decisions) {
        return decisions.isEmpty() ? Optional.empty() : Optional.of(new ProjectStep.Deciding(act, decisions, List.of()));
    }
}
