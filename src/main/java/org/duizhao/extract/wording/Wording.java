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
import org.duizhao.notice.requirement.Requirement.Kind;
import org.duizhao.notice.requirement.Requirement;
import org.duizhao.notice.requirement.Terms;
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
 * @param say      what is said beside the number
 */
public record Wording(Kind kind, Span span, List<Span> read, Bounds bounds, Cycle cycle, Say say) {

    /**
     * What is said beside the number.
     *
     * @param day   the day of a deadline; null where it is none, comes again and again, or is named by a feast or season
     * @param terms never null
     */
    public record Say(LocalDate day, Terms terms) {

        static final Say NUMBER = new Say(null, Terms.NONE);
    }

    public Wording {
        read = List.copyOf(read);
    }

    /** A quantity that is neither a number nor a day. */
    public static Wording ofWords(Kind kind, Span span, Span read) {
        return new Wording(kind, span, List.of(read), null, null, Say.NUMBER);
    }

    /** A quantity that is a number. */
    public static Wording ofAmount(Kind kind, Span span, Bounds bounds) {
        return new Wording(kind, span, List.of(span), bounds, null, Say.NUMBER);
    }

    /** A quantity that is a day. */
    public static Wording ofDeadline(Span span, LocalDate deadline) {
        return new Wording(Kind.DEADLINE, span, List.of(span), null, null, new Say(deadline, Terms.NONE));
    }

    /** A day of the calendar that is not told in numbers: 春节前. */
    public static Wording ofSeason(Span span) {
        return new Wording(Kind.DEADLINE, span, List.of(span), null, null, Say.NUMBER);
    }

    /** A time that comes again in each cycle. */
    public static Wording ofRecurring(Span span, Cycle every) {
        return new Wording(Kind.DEADLINE, span, List.of(span), null, every, Say.NUMBER);
    }

    /** The same quantity on these terms. */
    public Wording on(Terms terms) {
        return new Wording(kind, span, read, bounds, cycle, new Say(say.day(), terms));
    }

    /** The day of a deadline; null for everything else, and where it comes again and again or is named by a feast or season. */
    public LocalDate deadline() {
        return say.day();
    }

    /** On what terms the number stands; never null. */
    public Terms terms() {
        return say.terms();
    }

    /** The same quantity, which keeps these characters from other grammars. */
    public Wording readAt(List<Span> spans) {
        return new Wording(kind, span, spans, bounds, cycle, say);
    }

    /** The same cycle, with the times of another. */
    public Wording sharing(Bounds other) {
        return new Wording(kind, span, read, other, cycle, say);
    }

    /** The same quantity, for each such cycle. */
    public Wording each(Cycle every) {
        return new Wording(kind, span, read, bounds, every, say);
    }

    /** The same quantity in a text in which so many characters more stand before it; fewer where {@code by} is negative. */
    public Wording shifted(int by) {
        return by == 0 ? this : new Wording(kind, span.shifted(by), read.stream().map(one -> one.shifted(by)).toList(), bounds, cycle, say);
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
            case COUNT -> new Amount(quote, attribution, bounds, cycle, terms());
            case DURATION -> new Duration(quote, attribution, bounds, cycle, terms());
            case RATIO -> new Ratio(quote, attribution, bounds, terms());
            case THRESHOLD -> new Threshold(quote, attribution, bounds, terms());
            case DEADLINE -> new Deadline(quote, attribution, deadline(), cycle);
        };
    }
}
