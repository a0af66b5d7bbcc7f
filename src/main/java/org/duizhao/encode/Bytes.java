package org.duizhao.encode;

/** Rounds a vector to bytes: a quarter of the room, and cosines change by less than a hundredth. */
final class Bytes {

    /** The whole range of a byte, the same to both sides of zero. */
    private static final float LARGEST = Byte.MAX_VALUE;

    private Bytes() {
    }

    /** The largest component becomes ±127; a vector's length is lost, its direction stays. */
    static byte[] of(float[] vector) {
        float largest = 0;
        for (float component : vector) {
            largest = Math.max(largest, Math.abs(component));
        }
        byte[] bytes = new byte[vector.length];
        for (int i = 0; i < vector.length && largest > 0; i++) {
            bytes[i] = (byte) Math.rint(vector[i] * LARGEST / largest);
        }
        return bytes;
    }
}
