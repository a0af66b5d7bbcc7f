package org.duizhao.library.sqlite;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** What SQLite's result codes mean to the program and to a person (https://sqlite.org/rescode.html). */
public final class SqliteFailure {

    private SqliteFailure() {
    }

    /** Why the file could not be opened, read or written. */
    public static LibraryProblem problem(SQLException failure, Path file) {
        return new LibraryProblem(reason(failure, Files.exists(file)), file, failure);
    }

    /**
     * The same where it is known whether the drive is still there.
     *
     * @param reachable whether the folder that was written to is
     */
    public static LibraryProblem problem(SQLException failure, Path file, boolean reachable) {
        return new LibraryProblem(reason(failure, reachable), file, failure);
    }

    /** What SQLite's result code means to a person. */
    static Reason reason(SQLException failure, boolean reachable) {
        return switch (extended(failure)) {
            // a quota, or a limit on the size of files, is a failed write to SQLite; network drives tell of a full disk when
            // syncing
            case SQLITE_IOERR_WRITE, SQLITE_IOERR_FSYNC, SQLITE_IOERR_DIR_FSYNC, SQLITE_IOERR_TRUNCATE, SQLITE_IOERR_SHMSIZE,
                    SQLITE_IOERR_CLOSE -> reachable ? Reason.DISK_FULL : Reason.NOT_ACCESSIBLE;
            case SQLITE_IOERR_SHORT_READ, SQLITE_IOERR_CORRUPTFS, SQLITE_IOERR_DATA -> Reason.DAMAGED;
            case SQLITE_READONLY_DBMOVED -> Reason.NOT_ACCESSIBLE;
            default -> switch (primary(failure)) {
                case SQLITE_NOTADB -> Reason.NOT_A_PROJECT;
                // an error is a table or a column that is not there: one of ours would be, in a file that is whole
                case SQLITE_CORRUPT, SQLITE_FORMAT, SQLITE_ERROR -> Reason.DAMAGED;
                case SQLITE_FULL -> Reason.DISK_FULL;
                case SQLITE_READONLY -> Reason.READ_ONLY;
                case SQLITE_BUSY, SQLITE_LOCKED, SQLITE_PROTOCOL -> Reason.BUSY;
                default -> Reason.NOT_ACCESSIBLE;
            };
        };
    }

    /** Whether the drive cannot do what a write-ahead log needs. */
    public static boolean isOfSharedMemory(SQLException failure) {
        return switch (extended(failure)) {
            case SQLITE_IOERR_SHMOPEN, SQLITE_IOERR_SHMMAP, SQLITE_IOERR_SHMLOCK, SQLITE_CANTOPEN -> true;
            default -> false;
        };
    }

    private static SQLiteErrorCode extended(SQLException failure) {
        return failure instanceof SQLiteException sqlite ? sqlite.getResultCode() : SQLiteErrorCode.UNKNOWN_ERROR;
    }

    /** Without what an extended code adds: it carries the primary one in its low byte. */
    public static SQLiteErrorCode primary(SQLException failure) {
        return SQLiteErrorCode.getErrorCode(extended(failure).code & 0xFF);
    }
}
