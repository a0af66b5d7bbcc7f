package org.duizhao.notice.requirement;

import java.time.LocalDate;

/**
 * On what terms a figure stands.
 *
 * @param against what it is compared to where the sentence has no number: 不低于上年同期 is against 上年同期; null where there is a number
 * @param cap     the most that is given of a share or a sum: 按贷款利息的50%给予补助，最高30万元 has a cap of 300,000元; null where none is said
 * @param after   the event from which a length of time is counted: 活动结束后3个月内 is after 活动结束; null where none is said
 * @param first   the first day of a span of dates; null where it is none, or its year is not known
 * @param last    the last day of it; null where {@code first} is
 */
public record Terms(String against, Bounds cap, String after, LocalDate first, LocalDate last) {

    /** Of a figure that stands by itself. */
    public static final Terms NONE = new Terms(null, null, null, null, null);

    /** Compared to this. */
    public static Terms against(String other) {
        return new Terms(other, null, null, null, null);
    }

    /** Within these days, both counted. */
    public static Terms between(LocalDate first, LocalDate last) {
        return new Terms(null, null, null, first, last);
    }

    /** The same, up to so much. */
    public Terms upTo(Bounds most) {
        return new Terms(against, most, after, first, last);
    }

    /** The same, counted from an event. */
    public Terms after(String event) {
        return new Terms(against, cap, event, first, last);
    }
}
