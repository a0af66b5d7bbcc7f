package org.duizhao.encode;

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

    /** The product of two vectors. */
    static int of(byte[] first, byte[] second) {
        int even = 0;
        int odd = 0;
        for (int i = 0; i < SentenceVectors.WIDTH; i += 2) {
            even += first[i] * second[i];
            odd += first[i + 1] * second[i + 1];
        }
        return even + odd;
    }
}
