package org.duizhao.align.pair;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class DenseVectorTest {

    @Test
    void manyProductsAtOnceAreThoseOneByOneToTheLastBit() {
        Random random = new Random(3);
        List<SparseVector> vectors = IntStream.range(0, 30).mapToObj(i -> {
            int[] dimensions = random.ints(random.nextInt(12), 0, 40).sorted().distinct().toArray();
            return new SparseVector(dimensions, random.doubles(dimensions.length).toArray());
        }).toList();
        int[] others = random.ints(50, 0, vectors.size()).toArray();
        DenseVector room = new DenseVector();
        for (SparseVector one : vectors) {
            double[] dots = room.dots(one, vectors, others);
            for (int i = 0; i < others.length; i++) {
                assertEquals(one.dot(vectors.get(others[i])), dots[i]);
            }
        }
    }
}
