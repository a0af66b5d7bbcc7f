package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.List;

/** Terms as dimensions, each weighted by how few of the texts hold it: ln(1 + texts / texts with the term). A term is any number. */
public final class TermSpace {

    /** Bits of a place among terms, below a dimension in one long. */
    private static final int PLACE = 32;

    private final TermNumbers dimensions = new TermNumbers();
    /** By dimensions. */
    private final double[] rarity;

    /** @param texts the terms of each, as often as it has them */
    public TermSpace(List<long[]> texts) {
        int[] frequency = new int[0];
        int[] lastHolder = new int[0];
        for (int text = 0; text < texts.size(); text++) {
            for (long term : texts.get(text)) {
                int dimension = dimensions.of(term);
                if (dimension >= frequency.length) {
                    frequency = Arrays.copyOf(frequency, 2 * dimension + 1);
                    lastHolder = Arrays.copyOf(lastHolder, 2 * dimension + 1);
                }
                frequency[dimension] += lastHolder[dimension] == text + 1 ? 0 : 1;
                lastHolder[dimension] = text + 1;
            }
        }
        rarity = new double[dimensions.size()];
        for (int dimension = 0; dimension < rarity.length; dimension++) {
            rarity[dimension] = StrictMath.log(1 + (double) texts.size() / frequency[dimension]);
        }
    }

    /** The terms of a text as a vector; each counts once. Terms that no text holds are left out. */
    public SparseVector vector(long[] terms) {
        int[] found = new int[terms.length];
        int count = 0;
        for (long term : terms) {
            int dimension = dimensions.known(term);
            if (dimension >= 0) {
                found[count++] = dimension;
            }
        }
        Arrays.sort(found, 0, count);
        int kept = 0;
        for (int i = 0; i < count; i++) {
            if (kept == 0 || found[i] != found[kept - 1]) {
                found[kept++] = found[i];
            }
        }
        double[] values = new double[kept];
        for (int i = 0; i < kept; i++) {
            values[i] = rarity[found[i]];
        }
        return new SparseVector(Arrays.copyOf(found, kept), values);
    }

    /** Terms with weights of their own, of one that comes several times the greatest. */
    SparseVector vector(long[] terms, double[] weights) {
        long[] found = new long[terms.length];
        int count = 0;
        for (int i = 0; i < terms.length; i++) {
            long dimension = dimensions.known(terms[i]);
            if (dimension >= 0) {
                found[count++] = dimension << PLACE | i;
            }
        }
        Arrays.sort(found, 0, count);
        int[] kept = new int[count];
        double[] values = new double[count];
        int size = 0;
        for (int i = 0; i < count; i++) {
            int dimension = (int) (found[i] >>> PLACE);
            double value = weights[(int) found[i]] * rarity[dimension];
            if (size > 0 && kept[size - 1] == dimension) {
                values[size - 1] = Math.max(values[size - 1], value);
            } else {
                kept[size] = dimension;
                values[size++] = value;
            }
        }
        return new SparseVector(Arrays.copyOf(kept, size), Arrays.copyOf(values, size));
    }
}
