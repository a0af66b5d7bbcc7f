package org.duizhao.figure;

import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.requirement.Requirement;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Holds all that a notice requires in a matter against all that the base requires there. */
public final class FigureComparison {

    private final RequirementComparison comparison = new RequirementComparison();

    /** The figures of a notice that is held against nothing, each once, in the order of the text. */
    public List<Standing> alone(Stated here) {
        return here.figures().stream().<Standing>map(Standing.Figure::alone).distinct().toList();
    }

    /** The figures of a notice, then its duty where that is of another strength than the base's; each once. */
    public List<Standing> against(Stated base, Stated here) {
        Stream<Standing> figures = here.figures().stream().map(one -> figure(base, here, one));
        return Stream.concat(figures, duty(base, here).stream()).distinct().toList();
    }

    /** Against the first requirement of the base that can be judged. Where nobody is named on either side, only that they differ is said. */
    private Standing figure(Stated base, Stated here, Requirement one) {
        Requirement undecided = null;
        for (Requirement other : base.requirements()) {
            Verdict verdict = comparison.compare(other, base.year(), one, here.year());
            if (verdict.outcome() != Outcome.NOT_COMPARABLE) {
                return new Standing.Figure(one, other, verdict);
            }
            boolean nobody = one.answerable().isEmpty() && other.answerable().isEmpty();
            if (nobody && verdict.reason() == Reason.OTHER_ACTOR && sameAction(one, other)
                    && !FigureValue.of(one).equals(FigureValue.of(other))) {
                undecided = other;
            }
        }
        return undecided == null ? Standing.Figure.alone(one)
                : new Standing.Figure(one, undecided, new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_ACTOR));
    }

    private static boolean sameAction(Requirement one, Requirement other) {
        Optional<ActionClass> action = one.action().flatMap(ActionClass::of);
        return action.isPresent() && action.equals(other.action().flatMap(ActionClass::of));
    }

    private static Optional<Standing> duty(Stated base, Stated here) {
        return base.strongest().flatMap(one -> here.strongest().filter(other -> binds(one) != binds(other))
                .map(other -> new Standing.Duty(one, other)));
    }

    private static boolean binds(Obligation obligation) {
        return obligation.strength().compareTo(Strength.MAY) < 0;
    }
}
