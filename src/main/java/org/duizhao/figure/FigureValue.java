package org.duizhao.figure;

import org.duizhao.notice.Requirement;
import org.duizhao.notice.Requirement.Kind;

import java.util.Arrays;
import java.util.List;

/**
 * A figure without its wording: two that require the same are equal.
 *
 * @param amount what the kind measures by; a frequency by its times a year, a deadline by its day of the year
 */
record FigureValue(Kind kind, List<Object> amount) {

    static FigureValue of(Requirement one) {
        if (one.kind() == Kind.DEADLINE) {
            return new FigureValue(one.kind(), one.deadline() == null ? List.of(one.text())
                    : List.of(one.deadline().getMonthValue(), one.deadline().getDayOfMonth()));
        }
        return new FigureValue(one.kind(), one.perYear() != null ? List.of(one.perYear())
                : Arrays.asList(one.value(), one.maximum(), one.unit(), one.period()));
    }
}
