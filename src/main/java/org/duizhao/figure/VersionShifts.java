package org.duizhao.figure;

import org.duizhao.figure.Verdict.Outcome;
import org.duizhao.figure.Verdict.Reason;
import org.duizhao.notice.requirement.Obligation;
import org.duizhao.notice.requirement.Obligation.Strength;
import org.duizhao.notice.requirement.Requirement;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * What a sentence requires otherwise than its older version did. It is one sentence, so who must is the same where one version does not name
 * it; words of duty are looked at by themselves and not again with every figure.
 */
public final class VersionShifts {

    private final RequirementComparison comparison = RequirementComparison.ofVersions();

    /** The figures that changed, in the order of the new sentence; then those that are gone, in the order of the old one. */
    public List<FigureShift> figures(Stated old, Stated now) {
        List<Requirement> left = new ArrayList<>(old.requirements());
        List<Requirement> changed = new ArrayList<>();
        for (Requirement one : now.requirements()) {
            if (!takeEqual(left, old, one, now)) {
                changed.add(one);
            }
        }
        List<FigureShift> shifts = new ArrayList<>();
        for (Requirement one : changed) {
            shift(left, old, one, now).ifPresent(shifts::add);
        }
        left.stream().filter(one -> !one.vague()).forEach(one ->
                shifts.add(new FigureShift(one, null, new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_KIND))));
        return shifts;
    }

    private boolean takeEqual(List<Requirement> left, Stated old, Requirement one, Stated now) {
        for (Requirement other : left) {
            Verdict verdict = comparison.compare(other, old.year(), one, now.year());
            if (verdict.outcome() == Outcome.EQUAL || verdict.reason() == Reason.OBLIGATION
                    || other.kind() == one.kind() && FigureValue.of(other).equals(FigureValue.of(one)) && !one.vague()) {
                left.remove(other);
                return true;
            }
        }
        return false;
    }

    private Optional<FigureShift> shift(List<Requirement> left, Stated old, Requirement one, Stated now) {
        for (Requirement other : left) {
            Verdict verdict = comparison.compare(other, old.year(), one, now.year());
            if (verdict.outcome() != Outcome.NOT_COMPARABLE) {
                left.remove(other);
                return Optional.of(new FigureShift(other, one, verdict));
            }
        }
        return one.vague() ? Optional.empty()
                : Optional.of(new FigureShift(null, one, new Verdict(Outcome.NOT_COMPARABLE, Reason.OTHER_KIND)));
    }

    /**
     * The word of duty that was replaced by a stronger or a weaker one; empty where all are as strong as before. Where one version has no such
     * word for it, it may also be that the whole clause came or went: who asks looks at the texts.
     */
    public Optional<DutyShift> duty(Stated old, Stated now) {
        List<Obligation> gone = without(old.obligations(), now.obligations());
        List<Obligation> come = without(now.obligations(), old.obligations());
        if (gone.isEmpty() && come.isEmpty()) {
            return Optional.empty();
        }
        Obligation before = strongest(gone);
        Obligation after = strongest(come);
        boolean sameStrength = RequirementComparison.weakness(before) == RequirementComparison.weakness(after);
        return sameStrength ? Optional.empty() : Optional.of(new DutyShift(before, after));
    }

    /** A plain imperative, which binds, where there is no word. */
    private static Obligation strongest(List<Obligation> some) {
        return some.stream().min(Comparator.comparing(Obligation::strength)).orElse(new Obligation(Strength.MUST, null));
    }

    private static List<Obligation> without(List<Obligation> some, List<Obligation> others) {
        List<Obligation> left = new ArrayList<>(some.stream().filter(one -> one.word() != null).toList());
        others.forEach(left::remove);
        return left;
    }
}
