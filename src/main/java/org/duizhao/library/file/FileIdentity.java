package org.duizhao.library.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Objects;
import java.util.Optional;

/**
 * Which file was at a path. An open file can be deleted, replaced or lose its drive, and go on taking what is written to it, for
 * nobody to find again; SQLite looks for that with a rollback journal only ({@code SQLITE_READONLY_DBMOVED}).
 *
 * @param key the file's identity; null where the system has none, as Windows, which does not let an open file go
 */
record FileIdentity(Path file, Object key) {

    /** Empty where there is no file. */
    static Optional<FileIdentity> of(Path file) {
        try {
            return Optional.of(new FileIdentity(file, Files.readAttributes(file, BasicFileAttributes.class).fileKey()));
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** Whether the same file is still there. */
    boolean lasts() {
        return of(file).filter(now -> Objects.equals(now.key, key)).isPresent();
    }
}
