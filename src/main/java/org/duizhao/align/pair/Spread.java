package org.duizhao.align.pair;

import java.util.stream.IntStream;

/** How alike a passage is to the measures of each notice: at best, on average, and how far that is spread. */
final class Spread {

    /** What is supposed of the spread before any measure is seen, so that a notice of few measures does not judge alone … */
    private static final double USUAL_DEVIATION = 0.04;
    /** … as if so many measures had been seen. */
    private static final int USUAL_MEASURES = 10;
    /** Passages whose cosines with the sample one core works out together. By judgement: their table stays small. */
    private static final int PASSAGES_PER_TASK = 128;
    /** Candidates that one core measures together. By judgement: enough of them have their first in common. */
    private static final int PAIRS_PER_TASK = 2048;

    private final Sample sample;
    private final int columns;
    /** By passages. */
    private final int[] columnOf;
    private final float[] sum;
    private final float[] squares;
    private final float[] best;
    private final float[] second;

    /** @param candidates what may be best though it is not in the sample */
    Spread(Corpus corpus, Similarity similarity, Sample sample, Pairs candidates) {
        this.sample = sample;
        columnOf = corpus.passages().stream().mapToInt(Passage::column).toArray();
        columns = corpus.columns().size();
        sum = new float[corpus.size() * columns];
        squares = new float[corpus.size() * columns];
        best = new float[corpus.size() * columns];
        second = new float[corpus.size() * columns];
        int[] columnsOfSample = IntStream.of(sample.ordinals()).map(ordinal -> columnOf[ordinal]).toArray();
        IntStream.range(0, (corpus.size() + PASSAGES_PER_TASK - 1) / PASSAGES_PER_TASK).parallel().forEach(block -> {
            int from = block * PASSAGES_PER_TASK;
            double[][] values = similarity.toSample(from, Math.min(corpus.size(), from + PASSAGES_PER_TASK));
            for (int i = 0; i < values.length; i++) {
                add(from + i, values[i], columnsOfSample);
            }
        });
        float[] alike = alike(similarity, candidates);
        for (int i = 0; i < alike.length; i++) {
            Pair pair = candidates.get(i);
            addBest(pair.first(), pair.second(), alike[i]);
            addBest(pair.second(), pair.first(), alike[i]);
        }
    }

    private static float[] alike(Similarity similarity, Pairs candidates) {
        float[] alike = new float[candidates.size()];
        IntStream.range(0, (alike.length + PAIRS_PER_TASK - 1) / PAIRS_PER_TASK).parallel().forEach(block -> {
            DenseVector room = new DenseVector();
            int from = block * PAIRS_PER_TASK;
            candidates.groups(from, Math.min(alike.length, from + PAIRS_PER_TASK), (place, first, seconds) -> {
                double[] cosines = similarity.cosines(first, seconds, room);
                for (int i = 0; i < seconds.length; i++) {
                    alike[place + i] = (float) cosines[i];
                }
            });
        });
        return alike;
    }

    private void add(int one, double[] values, int[] columnsOfSample) {
        int first = one * columns;
        for (int i = 0; i < columnsOfSample.length; i++) {
            int at = first + columnsOfSample[i];
            sum[at] += (float) values[i];
            squares[at] += (float) (values[i] * values[i]);
            raise(at, (float) values[i]);
        }
    }

    /** What is in the sample was counted already. */
    private void addBest(int one, int other, float value) {
        if (!sample.has(other)) {
            raise(at(one, other), value);
        }
    }

    private void raise(int at, float value) {
        if (value > best[at]) {
            second[at] = best[at];
            best[at] = value;
        } else if (value > second[at]) {
            second[at] = value;
        }
    }

    private int at(int one, int other) {
        return one * columns + columnOf[other];
    }

    /** The likeness, {@code own}, as a share of the best of the candidate's notice: from 0 to 1, which is the best itself. */
    double share(int of, int candidate, double own) {
        float most = best[at(of, candidate)];
        return most == 0 ? 0 : Math.min(1, own / most);
    }

    /** By how much the likeness, {@code own}, exceeds that of the best other measure of the candidate's notice. */
    double lead(int of, int candidate, double own) {
        int at = at(of, candidate);
        return (float) own >= best[at] ? own - second[at] : own - best[at];
    }

    /**
     * By how many standard deviations the likeness, {@code own}, exceeds that of the other measures of the candidate's notice, as its inverse
     * hyperbolic sine: between three and four deviations lies much, between thirty and forty nothing.
     */
    double excess(int of, int candidate, double own) {
        int at = at(of, candidate);
        boolean counted = sample.has(candidate);
        int others = sample.count(columnOf[candidate]) - (counted ? 1 : 0);
        double mean = others == 0 ? 0 : (sum[at] - (counted ? own : 0)) / others;
        double scatter = Math.max(0, squares[at] - (counted ? own * own : 0) - others * mean * mean);
        double usual = USUAL_MEASURES * USUAL_DEVIATION * USUAL_DEVIATION;
        double excess = (own - mean) / Math.sqrt((scatter + usual) / (others + USUAL_MEASURES));
        return Math.signum(excess) * StrictMath.log(Math.abs(excess) + Math.sqrt(excess * excess + 1));
    }
}
