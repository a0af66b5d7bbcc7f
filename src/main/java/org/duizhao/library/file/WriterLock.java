package org.duizhao.library.file;

import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.SqliteFailure;
import org.duizhao.library.sqlite.Volume;
import org.sqlite.SQLiteErrorCode;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Says that one window writes a project: an SQLite lock on an empty file beside it. The system frees it when the program dies. It
 * is SQLite's and not Java's, because on POSIX closing any channel on a file drops all locks of the process on it; SQLite sees to
 * that (https://sqlite.org/howtocorrupt.html, 2.2). For the same reason the project file itself is never opened but through
 * SQLite.
 */
final class WriterLock implements AutoCloseable {

    private final Path file;
    private final SqlFile held;

    private WriterLock(Path file, SqlFile held) {
        this.file = file;
        this.held = held;
    }

    /**
     * The lock, or nothing where another window has it, or where the drive knows no locks.
     *
     * @param project a real path, so that two names of one file have one lock
     */
    static Optional<WriterLock> of(Path project) throws IOException, SQLException {
        Path file = project.resolveSibling("." + project.getFileName() + ".lock");
        while (true) {
            create(file);
            Optional<FileIdentity> before = FileIdentity.of(file);
            SqlFile sql = SqlFile.openImpatiently(file, Volume.LOCAL);
            if (!lock(sql)) {
                sql.close();
                return Optional.empty();
            }
            if (before.isPresent() && before.get().lasts()) {
                return Optional.of(new WriterLock(file, sql));
            }
            // the one who had it has deleted the file meanwhile, and another may have made it anew
            sql.close();
        }
    }

    private static void create(Path file) throws IOException {
        try {
            Files.createFile(file);
        } catch (FileAlreadyExistsException e) {
            // of another window, or left by one that was killed: the lock tells
            return;
        }
    }

    private static boolean lock(SqlFile sql) throws SQLException {
        try {
            // nothing is ever written to it: it needs no journal, and a full disk does not matter
            sql.ask("PRAGMA journal_mode = MEMORY");
            sql.execute("BEGIN EXCLUSIVE");
            return true;
        } catch (SQLException e) {
            SQLiteErrorCode code = SqliteFailure.primary(e);
            if (code == SQLiteErrorCode.SQLITE_BUSY || code == SQLiteErrorCode.SQLITE_IOERR) {
                return false;
            }
            throw e;
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        try {
            Files.deleteIfExists(file);
        } finally {
            held.close();
        }
    }
}
