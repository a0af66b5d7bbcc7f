package org.duizhao.encode;

import java.util.List;

/**
 * The vectors of some sentences, by their ordinals, and how close they lie. Immutable. Vectors are rounded to bytes and cosines to a
 * thousandth, so that the small differences between two processors decide nothing; what is equally close has to be put in order by
 * something else than the cosine.
 */
public final class SentenceVectors {

    /** Numbers in a vector. */
    public static final int WIDTH = 512;
    /** Cosines are rounded to one part in so many. */
    private static final double STEPS = 1000;

    private final byte[][] vectors;
    private final double[] lengths;

    private SentenceVectors(byte[][] vectors) {
        this.vectors = vectors;
        lengths = new double[vectors.length];
        for (int i = 0; i < vectors.length; i++) {
            lengths[i] = Math.sqrt(product(vectors[i], vectors[i]));
        }
    }

    /** @param vectors of {@link #WIDTH} bytes each, see {@link Bytes} */
    static SentenceVectors of(List<byte[]> vectors) {
        return new SentenceVectors(vectors.stream().map(byte[]::clone).toArray(byte[][]::new));
    }

    public int size() {
        return vectors.length;
    }

    /** How alike the directions of two vectors are: −1 to 1, in steps of a thousandth, 1 for a sentence and itself; 0 for an empty vector. */
    public double cosine(int first, int second) {
        return rounded(product(vectors[first], vectors[second]), lengths[first] * lengths[second]);
    }

    /** The cosine of a vector of these and one of others. */
    public double cosine(int first, SentenceVectors others, int second) {
        return rounded(product(vectors[first], others.vectors[second]), lengths[first] * others.lengths[second]);
    }

    /** The bytes of one vector, a copy. */
    public byte[] bytes(int ordinal) {
        return vectors[ordinal].clone();
    }

    private static double rounded(int product, double lengths) {
        return lengths == 0 ? 0 : Math.rint(product / lengths * STEPS) / STEPS;
    }

    /** Whole numbers: the same in whatever order they are added. */
    private static int product(byte[] first, byte[] second) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < WIDTH; i += 2) {
            even += first[i] * second[i];
            odd += first[i + 1] * second[i + 1];
        }
        return even + odd;
    }
}
