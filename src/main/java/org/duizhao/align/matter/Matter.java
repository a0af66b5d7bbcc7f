package org.duizhao.align.matter;

import java.util.SortedSet;
import java.util.TreeSet;

/**
 * What becomes a row.
 *
 * @param clauses  by their ordinals
 * @param passages those that have a clause in it
 */
public record Matter(SortedSet<Integer> clauses, SortedSet<Integer> passages) {

    /**
     * The matter of these clauses, with the passages that they stand in.
     *
     * @param clauses by their ordinals, kept as they are
     */
    public static Matter of(SortedSet<Integer> clauses, CorpusClauses all) {
        SortedSet<Integer> passages = new TreeSet<>();
        clauses.forEach(clause -> passages.add(all.passage(clause)));
        return new Matter(clauses, passages);
    }
}
