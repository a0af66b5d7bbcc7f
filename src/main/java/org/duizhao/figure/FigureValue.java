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
 * @param amount what the kind measures by: a frequency by its times a year, a deadline by its day of the year
 */
record FigureValue(Kind kind, List<Object> amount) {

    static FigureValue of(Requirement one) {
        if (one instanceof Deadline deadline) {
            return new FigureValue(one.kind(), List.of(MonthDay.from(deadline.day())));
        }
        if (one.timesAYear().isPresent()) {
            return new FigureValue(one.kind(), List.of(one.timesAYear().getAsDouble()));
        }
        return new FigureValue(one.kind(), Arrays.asList(one.figure().map(Bounds::value).orElse(null),
                one.figure().map(Bounds::maximum).orElse(null), one.figure().map(Bounds::unit).orElse(null),
                one.per().map(Cycle::period).orElse(null)));
    }
}
