package org.duizhao.change.pairing;

import java.util.List;

/**
 * Measures of two versions that belong together, by their places in their notices, from 0. One of the sides has one measure at most.
 *
 * @param old  ascending; empty where the measure is new
 * @param now  ascending; empty where the measure is gone
 * @param sure how surely they belong together, 0 to 1; of several the least sure one. 1 for a measure alone
 * @param same whether the two are the same but for punctuation, width, space
 */
public record Group(List<Integer> old, List<Integer> now, double sure, boolean same) {

    public Group {
        old = List.copyOf(old);
        now = List.copyOf(now);
        if (old.isEmpty() && now.isEmpty() || old.size() > 1 && now.size() > 1) {
            throw new IllegalArgumentException("no change: " + old + " and " + now);
        }
    }

    /** Whether both versions have a part in it. */
    public boolean linked() {
        return !old.isEmpty() && !now.isEmpty();
    }
}
