package org.duizhao.align.pair;

import org.duizhao.encode.SentenceVectors;

import java.util.stream.IntStream;

/** Vectors of texts by their ordinals. Products are whole numbers and cosines rounded, so that they are the same on every machine. */
final class Meanings implements Similarity {

    private static final double STEPS = 1000;
    /** Of so many texts all cosines are kept, 8 MB at most; of more they are made when they are asked for. */
    private static final int KEPT = 2000;

    private final short[][] vectors;
    private final double[] lengths;
    private final int[] sample;
    /** Cosines in thousandths, of each text with those before it; null where there are too many. */
    private final short[][] kept;

    /** @param sample the ordinals that {@link #toSample} compares with */
    Meanings(SentenceVectors known, int from, int to, int[] sample) {
        this.sample = sample;
        vectors = new short[to - from][];
        lengths = new double[to - from];
        for (int i = from; i < to; i++) {
            byte[] bytes = known.bytes(i);
            short[] vector = new short[bytes.length];
            for (int j = 0; j < bytes.length; j++) {
                vector[j] = bytes[j];
            }
            vectors[i - from] = vector;
            lengths[i - from] = Math.sqrt(product(vector, vector));
        }
        kept = vectors.length <= KEPT && sample.length > 0 ? new short[vectors.length][] : null;
        if (kept != null) {
            IntStream.range(0, kept.length).parallel().forEach(this::keep);
        }
    }

    private void keep(int one) {
        short[] row = new short[one];
        for (int other = 0; other < one; other++) {
            row[other] = (short) thousandths(one, other);
        }
        kept[one] = row;
    }

    int size() {
        return vectors.length;
    }

    @Override
    public double cosine(int one, int other) {
        if (kept != null && one != other) {
            return kept[Math.max(one, other)][Math.min(one, other)] / STEPS;
        }
        return thousandths(one, other) / STEPS;
    }

    private double thousandths(int one, int other) {
        double length = lengths[one] * lengths[other];
        return length == 0 ? 0 : Math.rint(product(vectors[one], vectors[other]) / length * STEPS);
    }

    @Override
    public double[] toSample(int one) {
        double[] cosines = new double[sample.length];
        for (int i = 0; i < sample.length; i++) {
            cosines[i] = cosine(one, sample[i]);
        }
        return cosines;
    }

    /** Two products a step: a form that compilers turn into one instruction for many numbers. */
    private static int product(short[] one, short[] other) {
        int sum = 0;
        for (int i = 0; i < one.length; i += 2) {
            sum += one[i] * other[i] + one[i + 1] * other[i + 1];
        }
        return sum;
    }
}
