package org.duizhao.library.form;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;

/** Compresses, quickly rather than small. Making one costs as much as packing a notice, so one packs all of a file. Not thread-safe. */
final class Packing implements AutoCloseable {

    /** Bytes that are compressed at once; a packed notice is about as large. */
    private static final int PIECE = 1 << 13;

    private final Deflater deflater = new Deflater(Deflater.BEST_SPEED);

    /** What is to be packed. */
    @FunctionalInterface
    interface Content {
        void writeTo(OutputStream out) throws IOException;
    }

    byte[] pack(Content content) throws IOException {
        deflater.reset();
        ByteArrayOutputStream packed = new ByteArrayOutputStream(PIECE);
        try (DeflaterOutputStream out = new DeflaterOutputStream(packed, deflater, PIECE)) {
            content.writeTo(out);
        }
        return packed.toByteArray();
    }

    @Override
    public void close() {
        deflater.end();
    }
}
