package org.duizhao.notice.requirement;

import java.util.Optional;

/** How great a part, or how much more: 达到75%, 全覆盖, 3倍. */
public record Ratio(Quote quote, Attribution attribution, Bounds bounds, Terms terms) implements Requirement {

    /** On no terms. */
    public Ratio(Quote quote, Attribution attribution, Bounds bounds) {
        this(quote, attribution, bounds, Terms.NONE);
    }

    @Override
    public Kind kind() {
        return Kind.RATIO;
    }

    @Override
    public Optional<Bounds> figure() {
        return Optional.of(bounds);
    }
}
