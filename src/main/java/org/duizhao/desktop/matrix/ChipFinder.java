package org.duizhao.desktop.matrix;

import org.duizhao.align.Cell;
import org.duizhao.align.Comparison;
import org.duizhao.align.Row;
import org.duizhao.extract.Findings;
import org.duizhao.extract.comparison.ActionClass;
import org.duizhao.extract.comparison.RequirementComparison;
import org.duizhao.extract.comparison.Verdict;
import org.duizhao.extract.comparison.Verdict.Outcome;
import org.duizhao.extract.comparison.Verdict.Reason;
import org.duizhao.notice.Notice;
import org.duizhao.notice.Obligation;
import org.duizhao.notice.Obligation.Strength;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds the chips of a comparison. Takes a while: for the background. */
final class ChipFinder {

    private static final int MOST = 6;

    private final Function<Notice, Findings> findings;
    private final RequirementComparison comparison = new RequirementComparison();

    ChipFinder(Function<Notice, Findings> findings) {
        this.findings = findings;
    }

    /** @param base the id of the notice that the others are held against; null for none */
    CellChips find(Comparison of, String base, Progress progress) {
        Map<String, Said> said = new HashMap<>();
        for (Notice notice : of.notices()) {
            progress.report(notice.place(), said.size(), of.notices().size());
            said.put(notice.id(), new Said(notice, findings.apply(notice)));
        }
        Map<CellChips.Place, List<Chip>> chips = new HashMap<>();
        List<FigureState> rows = new ArrayList<>();
        for (int i = 0; i < of.rows().size(); i++) {
            Row row = of.rows().get(i);
            Cell baseCell = base == null ? null : row.cell(base).orElse(null);
            for (Cell cell : row.cells()) {
                List<Chip> found = chips(said, baseCell, cell);
                if (!found.isEmpty()) {
                    chips.put(new CellChips.Place(i, cell.noticeId()), found);
                }
            }
            rows.add(state(row, said));
        }
        return new CellChips(chips, rows);
    }

    private List<Chip> chips(Map<String, Said> said, Cell base, Cell cell) {
        Said here = said.get(cell.noticeId());
        boolean compared = base != null && base != cell;
        Stream<Chip> figures = here.figures(cell).stream().map(one ->
                compared ? against(said.get(base.noticeId()), base, here, one)
                : new Chip.Figure(one, null, null));
        Stream<Chip> strength = compared ? strength(said.get(base.noticeId()).strongest(base), here.strongest(cell)).stream()
                : Stream.of();
        return Stream.concat(figures, strength).distinct().limit(MOST).toList();
    }

    private Chip against(Said baseSaid, Cell base, Said here, Requirement one) {
        Requirement undecided = null;
        for (Requirement other : baseSaid.requirements(base)) {
            Verdict verdict = comparison.compare(other, baseSaid.year(), one, here.year());
            if (verdict.outcome() != Outcome.NOT_COMPARABLE) {
                return new Chip.Figure(one, other, verdict);
            }
            boolean nobody = one.actor().isEmpty() && other.actor().isEmpty();
            if (nobody && verdict.reason() == Reason.OTHER_ACTOR && sameAction(one, other)
                    && !figure(one).equals(figure(other))) {
                undecided = other;
            }
        }
        return undecided == null ? new Chip.Figure(one, null, null)
                : new Chip.Figure(one, undecided, new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_ACTOR));
    }

    private static boolean sameAction(Requirement one, Requirement other) {
        Optional<ActionClass> action = one.action().flatMap(ActionClass::of);
        return action.isPresent() && action.equals(other.action().flatMap(ActionClass::of));
    }

    /** Only where both say so in a word: a plain imperative binds too, but that is not to be seen in the text. */
    private static Optional<Chip> strength(Optional<Obligation> base, Optional<Obligation> here) {
        return base.flatMap(one -> here.filter(other -> binds(one) != binds(other)).map(other -> new Chip.Strength(one, other)));
    }

    private static boolean binds(Obligation obligation) {
        return obligation.strength().compareTo(Strength.MAY) < 0;
    }

    private static FigureState state(Row row, Map<String, Said> said) {
        List<List<String>> figures = row.cells().stream().map(cell -> said.get(cell.noticeId()).figures(cell))
                .map(of -> of.stream().map(ChipFinder::figure).distinct().sorted().toList()).toList();
        if (figures.stream().allMatch(List::isEmpty)) {
            return FigureState.NONE;
        }
        return figures.stream().distinct().count() > 1 ? FigureState.DIFFERENT : FigureState.SAME;
    }

    /**
     * The figure without its wording: two that say the same are equal. Deadlines
     * are held against each other by their day of the year.
     */
    private static String figure(Requirement one) {
        if (one instanceof Deadline deadline) {
            return deadline.day().getMonthValue() + "-" + deadline.day().getDayOfMonth();
        }
        return one.timesAYear().isPresent() ? one.kind() + " " + one.timesAYear().getAsDouble()
                : one.kind() + " " + one.figure().map(figure -> figure.value() + " " + figure.maximum() + " " + figure.unit()).orElse("")
                + " " + one.per().map(Cycle::period).orElse(null);
    }

    /** What one notice says. */
    private record Said(Notice notice, Findings findings) {

        Integer year() {
            return notice.metadata().year();
        }

        List<Requirement> requirements(Cell cell) {
            return cell.measures().stream().flatMap(measure -> findings.requirementsOf(measure.id()).stream()).toList();
        }

        List<Requirement> figures(Cell cell) {
            return requirements(cell).stream().filter(one -> !one.vague()).toList();
        }

        Optional<Obligation> strongest(Cell cell) {
            return cell.measures().stream().flatMap(measure -> findings.obligationsOf(measure.id()).stream())
                    .filter(obligation -> obligation.word() != null).min(Comparator.comparing(Obligation::strength));
        }
    }
}
