package org.duizhao.extract.grammar;

import org.duizhao.chinese.clause.Span;
import org.duizhao.notice.Requirement.Comparator;
import org.duizhao.notice.Requirement.Kind;
import org.duizhao.notice.Requirement.Period;

import java.time.LocalDate;
import java.util.List;

/**
 * A quantity as a sentence words it, before anybody has asked whose it is.
 *
 * @param span        the wording a reader is shown
 * @param read        the characters that no other grammar may read again; at least one span, in order
 * @param amount      null for a deadline and for vague words
 * @param period      null where there is none
 * @param periodCount 2 of 每两周; 1 as a rule
 * @param perYear     times a year; null where it is no frequency or vague
 * @param deadline    null where it is none
 */
public record Wording(Kind kind, Span span, List<Span> read, Amount amount, Period period, int periodCount, Double perYear,
                      LocalDate deadline) {

    public Wording {
        read = List.copyOf(read);
    }

    /**
     * A number with its unit and the way it bounds.
     *
     * @param comparator null where the sentence only implies the number
     * @param maximum    null where it is no range
     */
    public record Amount(Comparator comparator, double value, Double maximum, String unit) {
    }

    static Wording ofAmount(Kind kind, Span span, Amount amount) {
        return new Wording(kind, span, List.of(span), amount, null, 1, null, null);
    }

    static Wording ofDeadline(Span span, LocalDate deadline) {
        return new Wording(Kind.DEADLINE, span, List.of(span), null, null, 1, null, deadline);
    }

    Wording readAt(List<Span> spans) {
        return new Wording(kind, span, spans, amount, period, periodCount, perYear, deadline);
    }

    /** The same cycle, with the times of another. */
    Wording sharing(Amount other) {
        return new Wording(kind, span, read, other, period, periodCount, perYear / amount.value() * other.value(), deadline);
    }

    Wording each(Cycle cycle, boolean frequency) {
        Double times = frequency && amount != null ? Double.valueOf(amount.value() * cycle.perYear()) : null;
        return new Wording(kind, span, read, amount, cycle.period(), cycle.count(), times, deadline);
    }
}
