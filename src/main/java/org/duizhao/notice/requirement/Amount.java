package org.duizhao.notice.requirement;

import java.util.Optional;

/**
 * How many or how much: 不少于2名安全员, 每年培训200人.
 *
 * @param cycle in which so much is asked for again; null where it is asked for once
 */
public record Amount(Quote quote, Attribution attribution, Bounds bounds, Cycle cycle, Terms terms) implements Requirement {

    /** On no terms. */
    public Amount(Quote quote, Attribution attribution, Bounds bounds, Cycle cycle) {
        this(quote, attribution, bounds, cycle, Terms.NONE);
    }

    @Override
    public Kind kind() {
        return Kind.COUNT;
    }

    @Override
    public Optional<Bounds> figure() {
        return Optional.of(bounds);
    }

    @Override
    public Optional<Cycle> per() {
        return Optional.ofNullable(cycle);
    }
}
