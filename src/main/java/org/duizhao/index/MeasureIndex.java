package org.duizhao.index;

import java.util.List;

/** Finds measures by their words. Thread-safe once built. */
public interface MeasureIndex {

    /**
     * The measures most like a text, by what they share of its character bigrams (BM25).
     *
     * @param text          as in {@link IndexedMeasure}
     * @param exceptNotice  the notice whose measures are left out
     * @param perNotice     how many at most of each notice
     * @return best first; equal ones in the order of the index
     */
    List<Hit> alike(String text, String exceptNotice, int perNotice);
}
