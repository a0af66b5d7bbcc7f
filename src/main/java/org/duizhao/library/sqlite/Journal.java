package org.duizhao.library.sqlite;

import java.sql.SQLException;

/**
 * Which journal a project is written with: the write-ahead log where the drive can do it, else the rollback journal.
 *
 * <p>"WAL does not work over a network filesystem" and needs memory that all who read the file share
 * (https://sqlite.org/wal.html, sections 1 and 9). Without shared memory it would work only for one connection that locks all
 * others out ({@code locking_mode=EXCLUSIVE}, section 9); then a second window could not even read. A rollback journal costs a
 * sync more for a change and lets others read, so it is taken there.
 */
public final class Journal {

    /** What SQLite answers where it could set the write-ahead log. */
    private static final String WRITE_AHEAD = "wal";

    private Journal() {
    }

    /** Sets the journal of a file that was opened to write; does nothing where it is set already. */
    public static void choose(SqlFile sql, Volume drive) throws SQLException {
        if (drive.remote() || !WRITE_AHEAD.equals(writeAhead(sql))) {
            sql.ask("PRAGMA journal_mode = DELETE");
        }
        // a commit that returned is on the disk, power cut or not (https://sqlite.org/pragma.html#pragma_synchronous)
        sql.execute("PRAGMA synchronous = FULL");
    }

    private static String writeAhead(SqlFile sql) throws SQLException {
        try {
            return sql.ask("PRAGMA journal_mode = WAL");
        } catch (SQLException e) {
            if (SqliteFailure.isOfSharedMemory(e)) {
                return "";
            }
            throw e;
        }
    }

    /**
     * Takes a file that was written with a write-ahead log elsewhere, and copied to a drive that cannot do it, back to the
     * rollback journal. The log's content is not lost. Must come before any other use of the connection.
     */
    public static void bringBack(SqlFile sql) throws SQLException {
        sql.ask("PRAGMA locking_mode = EXCLUSIVE");
        sql.ask("PRAGMA journal_mode = DELETE");
        sql.ask("PRAGMA locking_mode = NORMAL");
        // the lock is given up with the next use of the file (https://sqlite.org/pragma.html#pragma_locking_mode)
        sql.ask("SELECT count(*) FROM sqlite_schema");
    }
}
