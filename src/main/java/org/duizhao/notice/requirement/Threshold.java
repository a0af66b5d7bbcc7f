package org.duizhao.notice.requirement;

import java.util.Optional;

/**
 * From what figure on, or up to which: 超过100人的场所, 不超过500人; or against what, without a number: 不低于上年同期.
 *
 * @param bounds its value is 0 and says nothing where the terms say against what
 */
public record Threshold(Quote quote, Attribution attribution, Bounds bounds, Terms terms) implements Requirement {

    /** On no terms. */
    public Threshold(Quote quote, Attribution attribution, Bounds bounds) {
        this(quote, attribution, bounds, Terms.NONE);
    }

    @Override
    public Kind kind() {
        return Kind.THRESHOLD;
    }

    @Override
    public Optional<Bounds> figure() {
        return terms.against() == null ? Optional.of(bounds) : Optional.empty();
    }

    @Override
    public boolean vague() {
        return false;
    }
}
