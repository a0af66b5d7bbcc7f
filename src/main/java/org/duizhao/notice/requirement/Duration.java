package org.duizhao.notice.requirement;

import java.util.Optional;

/**
 * How long: 公示不少于7天, 每天1小时. A span of dates (5月7日至13日) is one in days, both ends counted.
 *
 * @param cycle in which so long is asked for again; null where it is asked for once
 */
public record Duration(Quote quote, Attribution attribution, Bounds bounds, Cycle cycle, Terms terms) implements Requirement {

    /** On no terms. */
    public Duration(Quote quote, Attribution attribution, Bounds bounds, Cycle cycle) {
        this(quote, attribution, bounds, cycle, Terms.NONE);
    }

    @Override
    public Kind kind() {
        return Kind.DURATION;
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
