package org.duizhao.encode;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class SentenceVectorsTest {

    @TempDir
    Path caches;

    @Test
    void aBlockHoldsTheCosinesOfItsPairs() {
        SentenceVectors vectors = SentenceVectors.of(random(9, 7), Products.PLAIN);
        double[][] block = vectors.cosines(1, 4, 3, 9);
        assertEquals(3, block.length);
        for (int i = 0; i < 3; i++) {
            for (int j = 0; j < 6; j++) {
                assertEquals(vectors.cosine(1 + i, 3 + j), block[i][j]);
            }
        }
        assertEquals(0, vectors.cosines(2, 2, 0, 9).length);
        assertEquals(0, vectors.cosines(0, 2, 5, 5)[1].length);
    }

    @Test
    void theRuntimeFindsTheSameProductsExactly() throws IOException {
        SentenceEncoder encoder = SentenceEncoder.shipped(caches);
        assumeTrue(encoder.available(), "ONNX Runtime does not load on this system");
        byte[][] rows = random(130, 1).toArray(byte[][]::new);
        byte[][] columns = random(70, 2).toArray(byte[][]::new);
        // as large as a product can be, in either direction
        Arrays.fill(rows[5], (byte) 127);
        Arrays.fill(columns[6], (byte) 127);
        Arrays.fill(columns[7], (byte) -127);
        assertArrayEquals(Products.PLAIN.of(rows, columns), ProductSession.open().of(rows, columns));
    }

    @Test
    void aFewOfManyHaveTheSameCosinesHoweverTheyAreWorkedOut() throws IOException {
        assumeTrue(SentenceEncoder.shipped(caches).available(), "ONNX Runtime does not load on this system");
        int[] ones = {40, 3, 3, 99, 0, 17};
        int[] others = IntStream.range(0, 60).map(i -> i * 7 % 100).toArray();
        for (Products products : List.of(Products.PLAIN, ProductSession.open())) {
            SentenceVectors vectors = SentenceVectors.of(random(100, 11), products);
            assertArrayEquals(vectors.cosines(ones, others), vectors.cosinesOfFew(ones, others));
            assertArrayEquals(vectors.cosines(ones, new int[] {5, 6}), vectors.cosinesOfFew(ones, new int[] {5, 6}));
            assertEquals(0, vectors.cosinesOfFew(ones, new int[0])[0].length);
        }
    }

    @Property(tries = 100)
    void aCosineIsTheSameEitherWayRoundAndNeverBeyondOne(@ForAll @IntRange(min = 0, max = 10_000) int seed) {
        SentenceVectors vectors = SentenceVectors.of(random(2, seed), Products.PLAIN);
        assertEquals(vectors.cosine(0, 1), vectors.cosine(1, 0));
        assertEquals(vectors.cosine(0, 1), vectors.cosine(0, vectors, 1));
        assertEquals(1.0, vectors.cosine(1, 1));
        assertTrue(Math.abs(vectors.cosine(0, 1)) <= 1);
    }

    @Test
    void roundingToBytesKeepsCosines() {
        Random random = new Random(3);
        for (int i = 0; i < 50; i++) {
            float[] first = vector(random);
            float[] second = vector(random);
            for (int k = 0; k < first.length; k++) {
                second[k] += first[k] * (i % 5) / 3f;
            }
            double cosine = SentenceVectors.of(List.of(Bytes.of(first), Bytes.of(second)), Products.PLAIN).cosine(0, 1);
            assertEquals(exact(first, second), cosine, 0.005);
        }
    }

    @Test
    void anEmptyVectorIsLikeNone() {
        SentenceVectors vectors = SentenceVectors.of(List.of(Bytes.of(new float[SentenceVectors.WIDTH]), random(1, 1).get(0)), Products.PLAIN);
        assertEquals(0, vectors.cosine(0, 1));
        assertEquals(0, vectors.cosine(0, 0));
        assertEquals(0, vectors.cosines(0, 2, 0, 1)[1][0]);
    }

    @Test
    void nobodyChangesAVector() {
        SentenceVectors vectors = SentenceVectors.of(random(1, 1), Products.PLAIN);
        Arrays.fill(vectors.bytes(0), (byte) 0);
        assertEquals(1.0, vectors.cosine(0, 0));
    }

    private static double exact(float[] first, float[] second) {
        double product = 0;
        double one = 0;
        double other = 0;
        for (int k = 0; k < first.length; k++) {
            product += first[k] * second[k];
            one += first[k] * first[k];
            other += second[k] * second[k];
        }
        return product / Math.sqrt(one * other);
    }

    private static float[] vector(Random random) {
        float[] vector = new float[SentenceVectors.WIDTH];
        IntStream.range(0, vector.length).forEach(k -> vector[k] = (float) random.nextGaussian());
        return vector;
    }

    private static List<byte[]> random(int count, int seed) {
        Random random = new Random(seed);
        return IntStream.range(0, count).mapToObj(i -> Bytes.of(vector(random))).toList();
    }
}
