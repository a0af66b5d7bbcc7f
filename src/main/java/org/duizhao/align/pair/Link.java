package org.duizhao.align.pair;

import java.util.Comparator;

/**
 * Two passages that may state the same thing.
 *
 * @param score the probability, 0 to 1
 */
public record Link(Pair pair, double score) {

    public static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::pair);
}
