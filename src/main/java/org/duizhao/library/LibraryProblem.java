package org.duizhao.library;

import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

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
        /** No such file or folder, or no right to it; a network drive that is gone. */
        NOT_ACCESSIBLE,
        /** The file may be read but not written. */
        READ_ONLY,
        /** Some other file, not a project. */
        NOT_A_PROJECT,
        /** Made by a newer program; it was left untouched. */
        NEWER_VERSION,
        /** A project file that is broken. */
        DAMAGED,
        /** The disk is full. */
        DISK_FULL,
        /** Another program holds the file. */
        BUSY
    }

    static LibraryProblem of(SQLException failure, Path file) {
        return new LibraryProblem(reason(failure), file, failure);
    }

    private static Reason reason(SQLException failure) {
        if (!(failure instanceof SQLiteException sqlite)) {
            return Reason.NOT_ACCESSIBLE;
        }
        // an extended code carries the primary one in its low byte (https://sqlite.org/rescode.html)
        return switch (SQLiteErrorCode.getErrorCode(sqlite.getResultCode().code & 0xFF)) {
            case SQLITE_NOTADB -> Reason.NOT_A_PROJECT;
            case SQLITE_CORRUPT -> Reason.DAMAGED;
            case SQLITE_FULL -> Reason.DISK_FULL;
            case SQLITE_READONLY -> Reason.READ_ONLY;
            case SQLITE_BUSY, SQLITE_LOCKED -> Reason.BUSY;
            default -> Reason.NOT_ACCESSIBLE;
        };
    }

    public Reason reason() {
        return reason;
    }

    /** The project file's path, as it was given. */
    public String file() {
        return file;
    }
}
