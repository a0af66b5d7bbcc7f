package org.duizhao.library;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * Says that one window writes a project. It is a lock on a small file beside the project, not on the project itself: closing any
 * channel on the project would drop SQLite's own locks of this process (https://sqlite.org/howtocorrupt.html, 2.2). The system
 * frees it when the program dies.
 */
final class WriterLock implements AutoCloseable {

    /** For a project that no other window can reach. */
    static final WriterLock NONE = new WriterLock(null, null);

    private final Path file;
    private final FileChannel channel;

    private WriterLock(Path file, FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /** The lock, or nothing where another window has it. */
    static Optional<WriterLock> of(Path project) throws IOException {
        Path file = project.resolveSibling("." + project.getFileName() + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            FileLock lock = channel.tryLock();
            if (lock != null) {
                return Optional.of(new WriterLock(file, channel));
            }
        } catch (OverlappingFileLockException e) {
            // another window of this very process holds it: the same answer as from another process
        }
        channel.close();
        return Optional.empty();
    }

    @Override
    public void close() throws IOException {
        if (channel == null) {
            return;
        }
        Files.deleteIfExists(file);
        channel.close();
    }
}
