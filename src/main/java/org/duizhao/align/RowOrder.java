package org.duizhao.align;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;

/** The order of rows: where their measures stand in the notices on average. */
final class RowOrder {

    private final Corpus corpus;

    RowOrder(Corpus corpus) {
        this.corpus = corpus;
    }

    List<SortedSet<Integer>> sorted(List<SortedSet<Integer>> groups) {
        return groups.stream().sorted(Comparator.<SortedSet<Integer>>comparingDouble(this::place)
                .thenComparing(SortedSet::first).thenComparing(SortedSet::last).thenComparing(SortedSet::size)
                .thenComparing(Object::toString)).toList();
    }

    /** From 0, the beginning of the notices, to 1. */
    private double place(SortedSet<Integer> group) {
        return group.stream().mapToDouble(corpus::place).sum() / group.size();
    }
}
