package org.duizhao.notice.requirement;

import java.util.Optional;

/** From what figure on, or up to which: 超过100人的场所, 不超过500人. */
public record Threshold(Quote quote, Attribution attribution, Bounds bounds) implements Requirement {

    @Override
    public Kind kind() {
        return Kind.THRESHOLD;
    }

    @Override
    public Optional<Bounds> figure() {
        return Optional.of(bounds);
    }
}
