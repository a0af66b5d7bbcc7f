package org.duizhao.library.sqlite;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;

/** Why a project file could not be opened, read or written. What was reported as done before is still in the file. */
public final class LibraryProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;

    public LibraryProblem(Reason reason, Path file, Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file.toString();
    }

    /** The words for each reason are in the resource bundles. */
    public enum Reason {
        /**
         * No such file or folder, or no right to it; a network drive that is gone; a file that was moved or deleted while open.
         */
        NOT_ACCESSIBLE,
        /** The file may be read but not written. */
        READ_ONLY,
        /** Some other file, not a project. */
        NOT_A_PROJECT,
        /** Made by a newer program; it was left untouched. */
        NEWER_VERSION,
        /** A project file that is broken. */
        DAMAGED,
        /** The disk, or the user's share of it, is full; or the disk takes nothing for another reason of its own. */
        DISK_FULL,
        /** Another program holds the file. */
        BUSY,
        /** Longer than SQLite can open; the project must lie in a folder nearer to the root. */
        PATH_TOO_LONG
    }

    public static LibraryProblem of(SQLException failure, Path file) {
        return new LibraryProblem(reason(failure, Files.exists(file)), file, failure);
    }

    /** @param reachable whether the place that was written to is still there */
    public static LibraryProblem of(SQLException failure, Path file, boolean reachable) {
        return new LibraryProblem(reason(failure, reachable), file, failure);
    }

    /** What SQLite's result code means to a person (https://sqlite.org/rescode.html). */
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
                case SQLITE_CORRUPT, SQLITE_FORMAT -> Reason.DAMAGED;
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

    public Reason reason() {
        return reason;
    }

    /** The project file's path, as it was given. */
    public String file() {
        return file;
    }
}
