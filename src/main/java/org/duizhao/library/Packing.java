package org.duizhao.library;

import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Compresses, quickly rather than small. Making one costs as much as packing a notice, so one packs all of a file. Not thread-safe. */
final class Packing implements AutoCloseable {

    private static final int PIECE = 1 << 14;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);
    private final byte[] piece = new byte[PIECE];

    byte[] pack(byte[] bytes) {
        deflater.reset();
        deflater.setInput(bytes);
        deflater.finish();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(PIECE);
        while (!deflater.finished()) {
            packed.write(piece, 0, deflater.deflate(piece));
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
