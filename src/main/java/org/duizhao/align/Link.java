package org.duizhao.align;

import java.util.Comparator;

/**
 * Two passages that may state the same thing.
 *
 * @param score the probability, 0 to 1
 */
record Link(Pair pair, double score) {

    static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::pair);
}
