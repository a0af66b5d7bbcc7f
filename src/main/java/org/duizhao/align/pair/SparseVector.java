package org.duizhao.align.pair;

/** A vector of which most numbers are zero. Sums run in the order of the dimensions, so that they come out the same on every run. */
public final class SparseVector {

    private final int[] dimensions;
    private final double[] values;

    /** @param dimensions ascending, those of {@code values} */
    SparseVector(int[] dimensions, double[] values) {
        this.dimensions = dimensions;
        this.values = values;
    }

    /** How many numbers are kept. */
    int size() {
        return dimensions.length;
    }

    int dimension(int at) {
        return dimensions[at];
    }

    double value(int at) {
        return values[at];
    }

    /** Greater than every dimension of it. */
    int beyond() {
        return dimensions.length == 0 ? 0 : dimensions[dimensions.length - 1] + 1;
    }

    /** The scalar product. */
    public double dot(SparseVector other) {
        double sum = 0;
        int i = 0;
        int j = 0;
        int[] here = dimensions; // in local variables: this runs for every pair
        int[] there = other.dimensions;
        while (i < here.length && j < there.length) {
            int one = here[i];
            int two = there[j];
            if (one == two) {
                sum += values[i++] * other.values[j++];
            } else if (one < two) {
                i++;
            } else {
                j++;
            }
        }
        return sum;
    }

    /** The scalar product with a vector that is laid out whole. @param beyond its dimensions from here on are zero and may be missing */
    double dot(double[] other, int beyond) {
        double sum = 0;
        int[] here = dimensions;
        double[] own = values;
        for (int i = 0; i < here.length && here[i] < beyond; i++) {
            sum += own[i] * other[here[i]];
        }
        return sum;
    }

    /** Its length, 0 for the zero vector. */
    public double norm() {
        return Math.sqrt(dot(this));
    }

    /** The vector of length 1 in the same direction; the zero vector stays. */
    public SparseVector unit() {
        double norm = norm();
        if (norm == 0) {
            return this;
        }
        double[] scaled = new double[values.length];
        for (int i = 0; i < scaled.length; i++) {
            scaled[i] = values[i] / norm;
        }
        return new SparseVector(dimensions, scaled);
    }
}
