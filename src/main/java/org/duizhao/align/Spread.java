package org.duizhao.align;

/** How alike a passage is to the measures of each notice: at best, on average, and how far that is spread. */
final class Spread {

    private static final double LEAST_DEVIATION = 1e-6;

    private final Corpus corpus;
    private final Likeness likeness;
    private final double[][] best;
    private final double[][] mean;
    private final double[][] deviation;

    Spread(Corpus corpus, Likeness likeness) {
        this.corpus = corpus;
        this.likeness = likeness;
        int columns = corpus.columns().size();
        best = new double[corpus.size()][columns];
        mean = new double[corpus.size()][columns];
        deviation = new double[corpus.size()][columns];
        for (Passage passage : corpus.passages()) {
            measure(passage.ordinal(), likeness.toAll(passage.ordinal()));
        }
    }

    private void measure(int ordinal, double[] likenesses) {
        int[] count = new int[corpus.columns().size()];
        double[] squares = new double[corpus.columns().size()];
        for (Passage other : corpus.passages()) {
            double value = likenesses[other.ordinal()];
            int column = other.column();
            count[column]++;
            best[ordinal][column] = Math.max(best[ordinal][column], value);
            mean[ordinal][column] += value;
            squares[column] += value * value;
        }
        for (int column = 0; column < count.length; column++) {
            double average = mean[ordinal][column] / Math.max(1, count[column]);
            double variance = squares[column] / Math.max(1, count[column]) - average * average;
            mean[ordinal][column] = average;
            deviation[ordinal][column] = Math.sqrt(Math.max(0, variance)) + LEAST_DEVIATION;
        }
    }

    /** The likeness as a share of the best of the candidate's notice: from 0 to 1, which is the best itself. */
    double share(int of, int candidate) {
        double most = best[of][corpus.passage(candidate).column()];
        return most == 0 ? 0 : likeness.cosine(of, candidate) / most;
    }

    /** By how many standard deviations the likeness exceeds the average of the candidate's notice. */
    double excess(int of, int candidate) {
        int column = corpus.passage(candidate).column();
        return (likeness.cosine(of, candidate) - mean[of][column]) / deviation[of][column];
    }
}
