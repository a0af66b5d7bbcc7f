package org.duizhao.encode;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** The scalar products of some vectors with some others. Whole numbers: every way to work them out gives the same. Thread-safe. */
interface Products {

    /** By this program itself. */
    Products PLAIN = (rows, columns) -> {
        float[] products = new float[rows.length * columns.length];
        for (int row = 0; row < rows.length; row++) {
            for (int column = 0; column < columns.length; column++) {
                products[row * columns.length + column] = of(rows[row], columns[column]);
            }
        }
        return products;
    };

    /** Row by row: the product of a row and a column stands at {@code row * columns.length + column}. */
    float[] of(byte[][] rows, byte[][] columns);

    /**
     * The same of some of many vectors, which several products are made of: for few rows and columns quicker than to bring them together first.
     *
     * @param all     vectors of {@link SentenceVectors#WIDTH} bytes, one behind the other, in a direct buffer; only read
     * @param vectors the same
     */
    default float[] ofSome(ByteBuffer all, byte[][] vectors, int[] rows, int[] columns) {
        return of(some(vectors, rows), some(vectors, columns));
    }

    /** The vectors of these ordinals. */
    static byte[][] some(byte[][] vectors, int[] ordinals) {
        return Arrays.stream(ordinals).mapToObj(ordinal -> vectors[ordinal]).toArray(byte[][]::new);
    }

    /** The product of two vectors. Several sums and long strides: Java's first compiler makes no such thing of a short loop. */
    static int of(byte[] first, byte[] second) {
        int one = 0;
        int two = 0;
        int three = 0;
        int four = 0;
        for (int i = 0; i < SentenceVectors.WIDTH; i += 8) {
            one += first[i] * second[i] + first[i + 4] * second[i + 4];
            two += first[i + 1] * second[i + 1] + first[i + 5] * second[i + 5];
            three += first[i + 2] * second[i + 2] + first[i + 6] * second[i + 6];
            four += first[i + 3] * second[i + 3] + first[i + 7] * second[i + 7];
        }
        return one + two + three + four;
    }
}
