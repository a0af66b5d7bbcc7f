package org.duizhao.align.pair;

/** How alike a passage is to the measures of each notice: at best, on average, and how far that is spread. */
final class Spread {

    /** What is supposed of the spread before any measure is seen, so that a notice of few measures does not judge alone … */
    private static final double USUAL_DEVIATION = 0.04;
    /** … as if so many measures had been seen. */
    private static final int USUAL_MEASURES = 10;

    private final Corpus corpus;
    private final Likeness likeness;
    private final int[] count;
    private final double[][] best;
    private final double[][] sum;
    private final double[][] squares;

    Spread(Corpus corpus, Likeness likeness) {
        this.corpus = corpus;
        this.likeness = likeness;
        count = corpus.columns().stream().mapToInt(notice -> notice.measures().size()).toArray();
        best = new double[corpus.size()][count.length];
        sum = new double[corpus.size()][count.length];
        squares = new double[corpus.size()][count.length];
        for (Passage passage : corpus.passages()) {
            add(passage.ordinal(), likeness.toAll(passage.ordinal()));
        }
    }

    private void add(int ordinal, double[] likenesses) {
        for (Passage other : corpus.passages()) {
            double value = likenesses[other.ordinal()];
            int column = other.column();
            best[ordinal][column] = Math.max(best[ordinal][column], value);
            sum[ordinal][column] += value;
            squares[ordinal][column] += value * value;
        }
    }

    /** The likeness as a share of the best of the candidate's notice: from 0 to 1, which is the best itself. */
    double share(int of, int candidate) {
        double most = best[of][corpus.passage(candidate).column()];
        return most == 0 ? 0 : likeness.cosine(of, candidate) / most;
    }

    /**
     * By how many standard deviations the likeness exceeds that of the other measures of the candidate's notice, as its inverse
     * hyperbolic sine: between three and four deviations lies much, between thirty and forty nothing.
     */
    double excess(int of, int candidate) {
        int column = corpus.passage(candidate).column();
        double own = likeness.cosine(of, candidate);
        int others = count[column] - 1;
        double mean = others == 0 ? 0 : (sum[of][column] - own) / others;
        double scatter = Math.max(0, squares[of][column] - own * own - others * mean * mean);
        double usual = USUAL_MEASURES * USUAL_DEVIATION * USUAL_DEVIATION;
        double excess = (own - mean) / Math.sqrt((scatter + usual) / (others + USUAL_MEASURES));
        return Math.signum(excess) * StrictMath.log(Math.abs(excess) + Math.sqrt(excess * excess + 1));
    }
}
