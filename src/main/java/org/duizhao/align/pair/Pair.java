package org.duizhao.align.pair;

/** Two passages of different columns by their ordinals, the smaller first. */
public record Pair(int first, int second) implements Comparable<Pair> {

    /** Of two ordinals in either order. */
    public static Pair of(int one, int other) {
        return one < other ? new Pair(one, other) : new Pair(other, one);
    }

    @Override
    public int compareTo(Pair other) {
        int order = Integer.compare(first, other.first);
        return order == 0 ? Integer.compare(second, other.second) : order;
    }
}
