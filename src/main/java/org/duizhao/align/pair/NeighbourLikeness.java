package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.function.IntToDoubleFunction;

/** How well the measures before and behind one are found near another. */
final class NeighbourLikeness {

    /** Two measures before and behind. The trained weights hold for this reach and for no other. */
    private static final int[] NEARBY = {-2, -1, 1, 2};
    /** Of these the measure before and the one behind, which are sought. The trained weights hold for these alone. */
    private static final int[] BESIDE = {1, 2};

    private final int[] columns;

    NeighbourLikeness(Corpus corpus) {
        columns = corpus.passages().stream().mapToInt(Passage::column).toArray();
    }

    /**
     * Of a passage with each of some others, 0 to 1: how well those beside the one are found near the other, and those beside the other near
     * the one, on average.
     *
     * @param room of the caller's own thread
     */
    double[] of(int one, int[] others, Similarity similarity, DenseVector room) {
        double[][][] alike = new double[NEARBY.length][NEARBY.length][];
        for (int here = 0; here < NEARBY.length; here++) {
            for (int there = 0; there < NEARBY.length; there++) {
                if (isBeside(here) || isBeside(there)) {
                    alike[here][there] = alike(one, NEARBY[here], others, NEARBY[there], similarity, room);
                }
            }
        }
        double[] found = new double[others.length];
        for (int i = 0; i < found.length; i++) {
            int place = i;
            double ofOne = mean(beside -> best(nearby -> alike[beside][nearby][place]));
            double ofOther = mean(beside -> best(nearby -> alike[nearby][beside][place]));
            found[i] = (ofOne + ofOther) / 2;
        }
        return found;
    }

    /** By a stream's sum, whose last bit may be another than that of a plain one: the trees were trained on it. */
    private static double mean(IntToDoubleFunction ofBeside) {
        return Arrays.stream(BESIDE).mapToDouble(ofBeside).sum() / BESIDE.length;
    }

    private static double best(IntToDoubleFunction ofNearby) {
        double best = 0;
        for (int nearby = 0; nearby < NEARBY.length; nearby++) {
            best = Math.max(best, ofNearby.applyAsDouble(nearby));
        }
        return best;
    }

    private static boolean isBeside(int nearby) {
        return Arrays.stream(BESIDE).anyMatch(beside -> beside == nearby);
    }

    /** 0 beyond the ends of a notice. */
    private double[] alike(int one, int here, int[] others, int there, Similarity similarity, DenseVector room) {
        double[] alike = new double[others.length];
        if (!isWithin(one, here)) {
            return alike;
        }
        int[] within = new int[others.length];
        int[] places = new int[others.length];
        int count = 0;
        for (int i = 0; i < others.length; i++) {
            if (isWithin(others[i], there)) {
                places[count] = i;
                within[count++] = others[i] + there;
            }
        }
        double[] known = similarity.cosines(one + here, Arrays.copyOf(within, count), room);
        for (int i = 0; i < count; i++) {
            alike[places[i]] = known[i];
        }
        return alike;
    }

    private boolean isWithin(int passage, int distance) {
        int other = passage + distance;
        return other >= 0 && other < columns.length && columns[other] == columns[passage];
    }
}
