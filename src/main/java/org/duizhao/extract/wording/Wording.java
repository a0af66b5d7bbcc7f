package org.duizhao.extract.wording;

import org.duizhao.notice.requirement.Amount;
import org.duizhao.notice.requirement.Attribution;
import org.duizhao.notice.requirement.Bounds;
import org.duizhao.notice.requirement.Cycle;
import org.duizhao.notice.requirement.Deadline;
import org.duizhao.notice.requirement.Duration;
import org.duizhao.notice.requirement.Frequency;
import org.duizhao.notice.requirement.Quote;
import org.duizhao.notice.requirement.Ratio;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.requirement.Threshold;
import org.duizhao.notice.source.Span;

import java.time.LocalDate;
import java.util.List;

/**
 * A quantity as a sentence words it, before anybody has asked whose it is.
 *
 * @param span     the wording a reader is shown
 * @param read     the characters that no other grammar may read again; at least one span, in order
 * @param bounds   null for a deadline and for vague words
 * @param cycle    null where there is none
 * @param deadline null where it is none
 */
public record Wording(Kind kind, Span span, List<Span> read, Bounds bounds, Cycle cycle, LocalDate deadline) {

    public Wording {
        read = List.copyOf(read);
    }

    /** A quantity that is a number. */
    public static Wording ofAmount(Kind kind, Span span, Bounds bounds) {
        return new Wording(kind, span, List.of(span), bounds, null, null);
    }

    /** A quantity that is a day. */
    public static Wording ofDeadline(Span span, LocalDate deadline) {
        return new Wording(Kind.DEADLINE, span, List.of(span), null, null, deadline);
    }

    /** The same quantity, which keeps these characters from other grammars. */
    public Wording readAt(List<Span> spans) {
        return new Wording(kind, span, spans, bounds, cycle, deadline);
    }

    /** The same cycle, with the times of another. */
    public Wording sharing(Bounds other) {
        return new Wording(kind, span, read, other, cycle, deadline);
    }

    /** The same quantity, for each such cycle. */
    public Wording each(Cycle every) {
        return new Wording(kind, span, read, bounds, every, deadline);
    }

    /** The same quantity in a text in which so many characters more stand before it; fewer where {@code by} is negative. */
    public Wording shifted(int by) {
        return by == 0 ? this : new Wording(kind, span.shifted(by), read.stream().map(one -> one.shifted(by)).toList(), bounds, cycle, deadline);
    }

    /** Times a year; null where it is no frequency or vague. */
    public Double timesAYear() {
        return kind == Kind.FREQUENCY && bounds != null ? (Double) (bounds.value() * cycle.perYear()) : null;
    }

    /** The requirement that it makes in the text of its measure. */
    public Requirement requirement(String text, Attribution attribution) {
        Quote quote = Quote.of(text, span);
        return switch (kind) {
            case FREQUENCY -> new Frequency(quote, attribution, bounds, cycle);
            case COUNT -> new Amount(quote, attribution, bounds, cycle);
            case DURATION -> new Duration(quote, attribution, bounds, cycle);
            case RATIO -> new Ratio(quote, attribution, bounds);
            case THRESHOLD -> new Threshold(quote, attribution, bounds);
            case DEADLINE -> new Deadline(quote, attribution, deadline);
        };
    }
}
