package org.duizhao.library.sqlite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * What SQLite puts beside a database while it is open, and leaves there when the program dies
 * (https://sqlite.org/tempfiles.html).
 */
public record SideFiles(Path file) {

    /** The write-ahead log. */
    public Path log() {
        return beside("-wal");
    }

    /** The rollback journal. */
    public Path journal() {
        return beside("-journal");
    }

    /** Whether something of the database's content is in a journal, and the file alone is not all. */
    public boolean hold() {
        return holds(log()) || holds(journal());
    }

    public boolean journalHolds() {
        return holds(journal());
    }

    List<Path> all() {
        return List.of(log(), journal(), beside("-shm"));
    }

    /** Deletes those that are there. */
    public void delete() throws IOException {
        for (Path side : all()) {
            Files.deleteIfExists(side);
        }
    }

    private static boolean holds(Path journal) {
        return journal.toFile().length() > 0;
    }

    private Path beside(String ending) {
        return file.resolveSibling(file.getFileName() + ending);
    }
}
