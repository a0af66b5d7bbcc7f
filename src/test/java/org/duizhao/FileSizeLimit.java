package org.duizhao;

import java.io.IOException;
import java.io.InterruptedIOException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

/**
 * A full disk for this process, for any user: no file may grow beyond a size (RLIMIT_FSIZE, by {@code prlimit} of util-linux).
 * The system answers a write with EFBIG. A test is skipped where there is no such command.
 */
public final class FileSizeLimit implements AutoCloseable {

    private final long bytes;

    private FileSizeLimit(long bytes) {
        this.bytes = bytes;
    }

    /** @param bytes 1 for a disk that takes nothing at all */
    public static FileSizeLimit of(long bytes) throws IOException, InterruptedException {
        assumeTrue(isKnown(), "no prlimit on this system");
        assertEquals(0, set(Long.toString(bytes)));
        return new FileSizeLimit(bytes);
    }

    /** The size beyond which no file grows. */
    public long bytes() {
        return bytes;
    }

    private static boolean isKnown() throws InterruptedException {
        try {
            return new ProcessBuilder("prlimit", "--version").redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD).start().waitFor() == 0;
        } catch (IOException e) {
            return false;
        }
    }

    private static int set(String soft) throws IOException, InterruptedException {
        return new ProcessBuilder("prlimit", "--pid", Long.toString(ProcessHandle.current().pid()), "--fsize=" + soft + ":")
                .redirectError(ProcessBuilder.Redirect.DISCARD).start().waitFor();
    }

    /** Makes room again. */
    @Override
    public void close() throws IOException {
        try {
            assertEquals(0, set("unlimited"));
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
    }
}
