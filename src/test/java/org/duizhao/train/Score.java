package org.duizhao.train;

/** How well pairs were found: precision, recall, and their harmonic mean, each 0 to 1. */
record Score(double precision, double recall, double f1) {

    static Score of(int right, int said, int truths) {
        double precision = said == 0 ? 0 : (double) right / said;
        double recall = truths == 0 ? 0 : (double) right / truths;
        return new Score(precision, recall, said + truths == 0 ? 0 : 2.0 * right / (said + truths));
    }
}
