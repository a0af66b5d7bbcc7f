package org.duizhao.notice.requirement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when: 5月底前; or by when again and again: 每年三月底前, 次月15日前.
 *
 * @param day   the last one on which it is in time, resolved with the notice's year: 5月底前 in 2022 is 2022-05-31; null where it comes again or is
 *              named by a feast or season (春节前)
 * @param cycle in which it comes again; null where it comes once
 */
public record Deadline(Quote quote, Attribution attribution, LocalDate day, Cycle cycle) implements Requirement {

    /** That comes once. */
    public Deadline(Quote quote, Attribution attribution, LocalDate day) {
        this(quote, attribution, day, null);
    }

    @Override
    public Kind kind() {
        return Kind.DEADLINE;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.ofNullable(day);
    }

    @Override
    public Optional<Cycle> per() {
        return Optional.ofNullable(cycle);
    }

    @Override
    public boolean vague() {
        return false;
    }
}
