package org.duizhao.library.entry;

import java.nio.file.Path;

/** Why a project file could not be opened, read or written. What was reported as done before is still in the file. */
public final class LibraryProblem extends Exception {

    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String file;

    /** @param file with its folders, as it is told @param cause for the log; may be null */
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

    /** What a person is told of it. */
    public Reason reason() {
        return reason;
    }

    /** The project file's path, as it was given. */
    public String file() {
        return file;
    }
}
