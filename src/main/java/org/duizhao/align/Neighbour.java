package org.duizhao.align;

import java.util.Comparator;

/** A passage of another column, and how alike it is. */
record Neighbour(int ordinal, double likeness) {

    static final Comparator<Neighbour> BEST_FIRST =
            Comparator.comparingDouble(Neighbour::likeness).reversed().thenComparingInt(Neighbour::ordinal);
}
