package org.duizhao.notice.requirement;

import java.util.Optional;
import java.util.OptionalDouble;

/**
 * How often: 每月至少召开一次会议.
 *
 * @param bounds how often in a cycle; null where the wording is vague (定期), and then {@code cycle} is null too
 * @param cycle  each month, every two weeks …
 */
public record Frequency(Quote quote, Attribution attribution, Bounds bounds, Cycle cycle) implements Requirement {

    public Frequency {
        if ((bounds == null) != (cycle == null)) {
            throw new IllegalArgumentException("a number of times needs its cycle, and a cycle its number of times");
        }
    }

    @Override
    public Kind kind() {
        return Kind.FREQUENCY;
    }

    @Override
    public Optional<Bounds> figure() {
        return Optional.ofNullable(bounds);
    }

    @Override
    public Optional<Cycle> per() {
        return Optional.ofNullable(cycle);
    }

    @Override
    public OptionalDouble timesAYear() {
        return bounds == null ? OptionalDouble.empty() : OptionalDouble.of(bounds.value() * cycle.perYear());
    }
}
