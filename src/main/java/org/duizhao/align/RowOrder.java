package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import java.util.Comparator;
import java.util.List;

/** The order of rows: by topic as in the codebook, then by where their measures stand in the notices on average. */
final class RowOrder {

    private final Corpus corpus;

    RowOrder(Corpus corpus) {
        this.corpus = corpus;
    }

    List<Placed> sorted(List<Placed> groups) {
        return groups.stream().sorted(Comparator.comparingInt(Placed::rank)
                .thenComparingDouble(this::place)
                .thenComparing(placed -> placed.group().first()).thenComparing(placed -> placed.group().last())
                .thenComparing(placed -> placed.group().toString())).toList();
    }

    private double place(Placed placed) {
        return placed.group().stream().mapToDouble(corpus::place).sum() / placed.group().size();
    }
}
