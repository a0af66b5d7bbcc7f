package org.duizhao.export;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/** Remembers why writing failed: libraries of Office formats keep that to themselves and throw something of their own. */
final class WatchedStream extends FilterOutputStream {

    private IOException failure;

    WatchedStream(OutputStream target) {
        super(target);
    }

    /** The last failure; empty where all was written. */
    Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] bytes, int start, int length) throws IOException {
        try {
            out.write(bytes, start, length);
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }
}
