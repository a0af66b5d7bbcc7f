package org.duizhao.align.pair;

import java.util.Comparator;
import java.util.List;

/**
 * Two passages that may state the same thing.
 *
 * @param score    the probability, 0 to 1
 * @param evidence what made it more probable than is usual, the strongest first; may be empty
 */
public record Link(Pair pair, double score, List<Feature.Family> evidence) {

    public static final Comparator<Link> BEST_FIRST = Comparator.comparingDouble(Link::score).reversed().thenComparing(Link::pair);

    public Link {
        evidence = List.copyOf(evidence);
    }

    /** A link of which nothing more is known. */
    public Link(Pair pair, double score) {
        this(pair, score, List.of());
    }
}
