package org.duizhao.align.pair;

/** Finds the passages of each other notice whose vectors are nearest. */
interface Nearest {

    /** Of these passages, a half-open range: the nearest few of each other notice; of equally near ones the first. */
    long[] of(int from, int to);

    /** Compares with all where they are not too many. */
    static Nearest of(Corpus corpus, Similarity similarity, int perNotice) {
        NearestOfSome some = new NearestOfSome(corpus, similarity, perNotice);
        return corpus.size() <= Cells.FROM ? some : new Cells(corpus.size(), similarity, some);
    }
}
