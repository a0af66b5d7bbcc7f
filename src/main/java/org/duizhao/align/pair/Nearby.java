package org.duizhao.align.pair;

import java.util.Arrays;

/**
 * The pairs that were looked at, however unlikely their links, and how alike they are by meaning; where there is no encoder, by characters.
 * Twelve bytes for each pair. Immutable.
 */
public final class Nearby {

    /** Nothing was looked at. */
    static final Nearby NONE = new Gatherer().gathered(0);

    /** Thousandths: cosines are rounded to that anyway. */
    private static final double STEPS = 1000;

    private final int[] from;
    private final int[] partners;
    private final short[] alike;

    private Nearby(int[] from, int[] partners, short[] alike) {
        this.from = from;
        this.partners = partners;
        this.alike = alike;
    }

    /** The passages that were looked at with this one, in order. */
    public int[] partners(int passage) {
        return passage + 1 < from.length ? Arrays.copyOfRange(partners, from[passage], from[passage + 1]) : new int[0];
    }

    /** How alike this passage is to each of its {@link #partners}, in their order; each −1 to 1. */
    public double[] likenesses(int passage) {
        double[] values = new double[passage + 1 < from.length ? from[passage + 1] - from[passage] : 0];
        for (int i = 0; i < values.length; i++) {
            values[i] = alike[from[passage] + i] / STEPS;
        }
        return values;
    }

    /** Gathers pairs. Not thread-safe. */
    public static final class Gatherer {

        /** Enough for the pairs of a few short notices; doubled whenever it is full, so that it says nothing of the outcome. */
        private static final int FIRST_ROOM = 1024;
        private int[] ones = new int[FIRST_ROOM];
        private int[] others = new int[FIRST_ROOM];
        private short[] alike = new short[FIRST_ROOM];
        private int size;

        /** @param pair each once, in order @param likeness −1 to 1 */
        public void add(Pair pair, double likeness) {
            if (size == ones.length) {
                ones = Arrays.copyOf(ones, 2 * size);
                others = Arrays.copyOf(others, 2 * size);
                alike = Arrays.copyOf(alike, 2 * size);
            }
            ones[size] = pair.first();
            others[size] = pair.second();
            alike[size++] = (short) Math.rint(likeness * STEPS);
        }

        /** @param passages how many there are in all */
        public Nearby gathered(int passages) {
            int[] from = new int[passages + 1];
            for (int i = 0; i < size; i++) {
                from[ones[i] + 1]++;
                from[others[i] + 1]++;
            }
            for (int i = 0; i < passages; i++) {
                from[i + 1] += from[i];
            }
            int[] next = from.clone();
            int[] partners = new int[2 * size];
            short[] values = new short[2 * size];
            // first where each passage is the second of its pairs, then where it is the first: so all partners are in order
            for (int i = 0; i < size; i++) {
                partners[next[others[i]]] = ones[i];
                values[next[others[i]]++] = alike[i];
            }
            for (int i = 0; i < size; i++) {
                partners[next[ones[i]]] = others[i];
                values[next[ones[i]]++] = alike[i];
            }
            return new Nearby(from, partners, values);
        }
    }
}
