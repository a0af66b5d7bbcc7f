package org.duizhao.align.pair;

import org.duizhao.encode.SentenceVectors;

import java.util.Arrays;
import java.util.stream.IntStream;

/** The vectors of some texts by their ordinals. Cosines are rounded, so that they are the same on every machine. */
final class Meanings implements Similarity {

    /** Thousandths: far coarser than what the sums of two machines differ by, and they fit a short. */
    private static final double STEPS = 1000;
    /** Of so many texts all cosines are kept, 36 MB at most; of more they are made when they are asked for. */
    private static final int KEPT = 6000;
    /** Texts whose cosines with all others one core works out together. By judgement: their table stays small. */
    private static final int TEXTS_PER_TASK = 128;

    private final SentenceVectors known;
    private final int from;
    private final int size;
    /** Ordinals among all vectors. */
    private final int[] sample;
    /** Cosines in thousandths, of each text with those before it; null where there are too many. */
    private final short[][] kept;

    /** @param sample the ordinals that {@link #toSample} compares with */
    Meanings(SentenceVectors known, int from, int to, int[] sample) {
        this.known = known;
        this.from = from;
        this.size = to - from;
        this.sample = Arrays.stream(sample).map(ordinal -> from + ordinal).toArray();
        kept = size <= KEPT ? new short[size][] : null;
        if (kept != null) {
            IntStream.range(0, (size + TEXTS_PER_TASK - 1) / TEXTS_PER_TASK).parallel().forEach(block -> keep(block * TEXTS_PER_TASK));
        }
    }

    private void keep(int first) {
        int last = Math.min(size, first + TEXTS_PER_TASK);
        double[][] cosines = known.cosines(from + first, from + last, from, from + last);
        for (int one = first; one < last; one++) {
            short[] row = new short[one];
            for (int other = 0; other < one; other++) {
                row[other] = (short) Math.rint(cosines[one - first][other] * STEPS);
            }
            kept[one] = row;
        }
    }

    @Override
    public double cosine(int one, int other) {
        if (kept != null && one != other) {
            return kept[Math.max(one, other)][Math.min(one, other)] / STEPS;
        }
        return known.cosine(from + one, from + other);
    }

    @Override
    public double[] cosines(int one, int[] others, DenseVector room) {
        return kept == null ? Similarity.super.cosines(one, others, room) : keptOf(one, others);
    }

    private double[] keptOf(int one, int[] others) {
        short[] row = kept[one]; // in a local variable: this runs for every pair
        double[] cosines = new double[others.length];
        for (int i = 0; i < cosines.length; i++) {
            int other = others[i];
            cosines[i] = other < one ? row[other] / STEPS : other > one ? kept[other][one] / STEPS : known.cosine(from + one, from + one);
        }
        return cosines;
    }

    @Override
    public double[][] cosines(int[] ones, int[] others) {
        if (kept != null) {
            return Arrays.stream(ones).mapToObj(one -> keptOf(one, others)).toArray(double[][]::new);
        }
        return known.cosines(Arrays.stream(ones).map(one -> from + one).toArray(), Arrays.stream(others).map(other -> from + other).toArray());
    }

    /** As {@link #cosines(int[], int[])}, for few texts at a time. */
    double[][] cosinesOfFew(int[] ones, int[] others) {
        return kept != null ? cosines(ones, others)
                : known.cosinesOfFew(Arrays.stream(ones).map(one -> from + one).toArray(), Arrays.stream(others).map(other -> from + other).toArray());
    }

    @Override
    public double[][] toSample(int first, int last) {
        return known.cosines(IntStream.range(from + first, from + last).toArray(), sample);
    }
}
