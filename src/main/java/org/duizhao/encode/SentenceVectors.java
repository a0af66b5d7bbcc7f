package org.duizhao.encode;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The vectors of some sentences, by their ordinals, and how close they lie. Immutable, thread-safe. Vectors are rounded to bytes and cosines to a
 * thousandth, so that the small differences between two processors decide nothing; what is equally close has to be put in order by
 * something else than the cosine.
 */
public final class SentenceVectors {

    /** Numbers in a vector. */
    public static final int WIDTH = 512;
    /** Cosines are rounded to one part in so many. */
    private static final double STEPS = 1000;
    /** Fewer products are as quick one by one. */
    private static final int FEW = 100;

    private final byte[][] vectors;
    private final double[] lengths;
    private final Products products;
    /** All vectors once more, where the runtime can reach them; made when it is needed first. */
    private ByteBuffer direct;

    private SentenceVectors(byte[][] vectors, Products products) {
        this.vectors = vectors;
        this.products = products;
        lengths = new double[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            lengths[i] = Math.sqrt(Products.of(vectors[i], vectors[i]));
        }
    }

    /** @param vectors of {@link #WIDTH} bytes each, see {@link Bytes} */
    static SentenceVectors of(List<byte[]> vectors, Products products) {
        return new SentenceVectors(vectors.stream().map(byte[]::clone).toArray(byte[][]::new), products);
    }

    /** How many vectors there are. */
    public int size() {
        return vectors.length;
    }

    /** How alike the directions of two vectors are: −1 to 1, in steps of a thousandth, 1 for a sentence and itself; 0 for an empty vector. */
    public double cosine(int first, int second) {
        return rounded(Products.of(vectors[first], vectors[second]), lengths[first] * lengths[second]);
    }

    /** The cosine of a vector of these and one of others. */
    public double cosine(int first, SentenceVectors others, int second) {
        return rounded(Products.of(vectors[first], others.vectors[second]), lengths[first] * others.lengths[second]);
    }

    /** The bytes of one vector, a copy. */
    public byte[] bytes(int ordinal) {
        return vectors[ordinal].clone();
    }

    /**
     * All cosines of some vectors and some others, the same numbers as one by one and much quicker: {@code [i][j]} is that of the vectors
     * {@code from + i} and {@code otherFrom + j}. Both ranges are half-open.
     */
    public double[][] cosines(int from, int to, int otherFrom, int otherTo) {
        return cosines(IntStream.range(from, to).toArray(), IntStream.range(otherFrom, otherTo).toArray());
    }

    /** As {@link #cosines(int, int, int, int)}, of the vectors of these ordinals. */
    public double[][] cosines(int[] ones, int[] others) {
        double[][] cosines = new double[ones.length][others.length];
        if (ones.length == 0 || others.length == 0) {
            return cosines;
        }
        fill(cosines, products.of(Products.some(vectors, ones), Products.some(vectors, others)), ones, others);
        return cosines;
    }

    private void fill(double[][] cosines, float[] block, int[] ones, int[] others) {
        int at = 0;
        for (int i = 0; i < ones.length; i++) {
            for (int j = 0; j < others.length; j++) {
                cosines[i][j] = rounded(block[at++], lengths[ones[i]] * lengths[others[j]]);
            }
        }
    }

    /** As {@link #cosines(int[], int[])}, quicker where few are asked for at a time and again and again. */
    public double[][] cosinesOfFew(int[] ones, int[] others) {
        double[][] cosines = new double[ones.length][others.length];
        if (ones.length * others.length < FEW) {
            for (int i = 0; i < cosines.length; i++) {
                for (int j = 0; j < others.length; j++) {
                    cosines[i][j] = cosine(ones[i], others[j]);
                }
            }
            return cosines;
        }
        fill(cosines, products.ofSome(direct(), vectors, ones, others), ones, others);
        return cosines;
    }

    private synchronized ByteBuffer direct() {
        if (direct == null) {
            direct = ByteBuffer.allocateDirect(vectors.length * WIDTH);
            for (byte[] vector : vectors) {
                direct.put(vector);
            }
            direct.flip();
        }
        return direct;
    }

    private static double rounded(double product, double lengths) {
        return lengths == 0 ? 0 : Math.rint(product / lengths * STEPS) / STEPS;
    }
}
