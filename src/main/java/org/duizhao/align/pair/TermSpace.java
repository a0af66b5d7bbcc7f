package org.duizhao.align.pair;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Terms as dimensions, each weighted by how few of the texts hold it: ln(1 + texts / texts with the term). */
public final class TermSpace {

    private final Map<String, Integer> dimension = new HashMap<>();
    private final Map<String, Integer> frequency = new HashMap<>();
    private final int texts;

    public TermSpace(List<? extends Collection<String>> texts) {
        this.texts = texts.size();
        for (Collection<String> text : texts) {
            for (String term : new HashSet<>(text)) {
                frequency.merge(term, 1, Integer::sum);
            }
            text.forEach(term -> dimension.putIfAbsent(term, dimension.size()));
        }
    }

    /** The terms of a text as a vector; each counts once. */
    public SparseVector vector(Collection<String> terms) {
        Map<String, Double> once = new HashMap<>();
        terms.forEach(term -> once.put(term, 1.0));
        return vector(once);
    }

    /** Terms with a weight of their own; terms that no text holds are left out. */
    SparseVector vector(Map<String, Double> terms) {
        TreeMap<Integer, Double> entries = new TreeMap<>();
        terms.forEach((term, weight) -> {
            Integer number = dimension.get(term);
            if (number != null) {
                entries.put(number, weight * rarity(term));
            }
        });
        return new SparseVector(entries);
    }

    private double rarity(String term) {
        return StrictMath.log(1 + (double) texts / frequency.get(term));
    }
}
