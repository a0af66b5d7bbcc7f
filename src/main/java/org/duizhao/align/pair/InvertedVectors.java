package org.duizhao.align.pair;

import java.util.ArrayList;
import java.util.List;

/** Many vectors, laid out by dimension: the products of one with all of them cost only the dimensions they share. */
final class InvertedVectors {

    private record Entry(int vector, double value) {
    }

    private final List<List<Entry>> byDimension = new ArrayList<>();
    private final int size;

    InvertedVectors(List<SparseVector> vectors) {
        size = vectors.size();
        for (int i = 0; i < size; i++) {
            int number = i;
            vectors.get(i).forEach((dimension, value) -> {
                while (byDimension.size() <= dimension) {
                    byDimension.add(new ArrayList<>());
                }
                byDimension.get(dimension).add(new Entry(number, value));
            });
        }
    }

    /** The products of one vector with all, in their order. */
    double[] dots(SparseVector one) {
        double[] dots = new double[size];
        one.forEach((dimension, value) -> {
            if (dimension < byDimension.size()) {
                for (Entry entry : byDimension.get(dimension)) {
                    dots[entry.vector()] += value * entry.value();
                }
            }
        });
        return dots;
    }
}
