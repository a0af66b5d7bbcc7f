package org.duizhao.figure;

import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;

import java.time.MonthDay;
import java.util.Arrays;
import java.util.List;

/**
 * A figure without its wording: two that require the same are equal.
 *
 * @param amount what the kind measures by, and whether it is a cap: a frequency by its times a year, a deadline by its day of the year
 */
record FigureValue(Kind kind, List<Object> amount) {

    /** Where the unit stands in an amount that has one. */
    private static final int UNIT = 3;

    static FigureValue of(Requirement one) {
        if (one instanceof Deadline deadline) {
            return new FigureValue(one.kind(), List.of(deadline.due().<Object>map(MonthDay::from).orElse(deadline.text())));
        }
        if (one.terms().against() != null) {
            return new FigureValue(one.kind(), List.of(one.terms().against()));
        }
        Bounds figure = one.figure().orElse(null);
        if (figure == null) {
            return new FigureValue(one.kind(), List.of());
        }
        Double maximum = figure.maximum();
        if (one.timesAYear().isPresent()) {
            double timesAYear = one.timesAYear().getAsDouble();
            return new FigureValue(one.kind(), Arrays.asList(figure.isCap(), timesAYear, maximum == null ? null : timesAYear / figure.value() * maximum));
        }
        return new FigureValue(one.kind(), Arrays.asList(figure.isCap(), figure.value(), maximum, figure.unit(),
                one.per().map(Cycle::period).orElse(null), one.per().map(Cycle::count).orElse(null)));
    }

    /** What two figures have in common that can be held against each other: the kind, and the unit where the kind alone does not say it. */
    Object measure() {
        boolean unit = amount.size() > UNIT && amount.get(UNIT) != null;
        return unit ? List.of(kind, amount.get(UNIT)) : kind;
    }
}
