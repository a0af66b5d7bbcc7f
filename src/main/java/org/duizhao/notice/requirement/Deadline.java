package org.duizhao.notice.requirement;

import java.time.LocalDate;
import java.util.Optional;

/**
 * By when: 5月底前.
 *
 * @param day the last one on which it is in time, resolved with the notice's year: 5月底前 in 2022 is 2022-05-31
 */
public record Deadline(Quote quote, Attribution attribution, LocalDate day) implements Requirement {

    @Override
    public Kind kind() {
        return Kind.DEADLINE;
    }

    @Override
    public Optional<LocalDate> due() {
        return Optional.of(day);
    }
}
