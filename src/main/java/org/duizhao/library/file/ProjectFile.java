package org.duizhao.library.file;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.sqlite.SqlFile;

import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.stream.Stream;

/**
 * An open project as a file: what SQLite needs to read and write it, and what is to be given back on closing. Not thread-safe.
 */
public final class ProjectFile implements AutoCloseable {

    private final Path file;
    private final SqlFile sql;
    private final List<FileIdentity> presence;
    private final boolean readOnly;
    private final Checksums checksums;
    private boolean sealed;
    /** The last taken is given back first. */
    private final Deque<AutoCloseable> held;

    private ProjectFile(Path file, SqlFile sql, List<FileIdentity> presence, boolean readOnly, Deque<AutoCloseable> held) {
        this.file = file;
        this.sql = sql;
        this.presence = List.copyOf(presence);
        this.readOnly = readOnly;
        this.held = new ArrayDeque<>(held);
        this.checksums = new Checksums(sql);
    }

    /**
     * @param presence what must be there while it is written
     * @param held     the connection, and before it what it stands on
     */
    static ProjectFile toWrite(Path file, SqlFile sql, List<FileIdentity> presence, Deque<AutoCloseable> held) throws SQLException {
        ProjectFile project = new ProjectFile(file, sql, presence, false, held);
        project.sealed = project.checksums.sealed();
        return project;
    }

    static ProjectFile toRead(Path file, SqlFile sql, Deque<AutoCloseable> held) {
        return new ProjectFile(file, sql, List.of(), true, held);
    }

    /** As it was given; empty where the project is kept nowhere. */
    public Path file() {
        return file;
    }

    public SqlFile sql() {
        return sql;
    }

    /** Whether nothing can be written to it. */
    public boolean readOnly() {
        return readOnly;
    }

    /**
     * Does all of the work or nothing of it. When it returns, the work is on the disk, in the file that is found under its name.
     */
    public void write(SqlFile.Work work) throws LibraryProblem {
        if (readOnly) {
            throw new LibraryProblem(Reason.READ_ONLY, file, null);
        }
        transact(() -> {
            if (sealed) {
                checksums.breakSeal();
            }
            work.run();
        });
        sealed = false;
    }

    private void transact(SqlFile.Work work) throws LibraryProblem {
        checkPresence();
        sql.transact(() -> {
            work.run();
            checkPresence();
        });
    }

    /** Sums up what it holds, so that damage is seen at the next opening. The next change breaks the seal. */
    private void seal() throws LibraryProblem {
        if (!sealed && !file.toString().isEmpty()) {
            transact(checksums::seal);
            sealed = true;
        }
    }

    private void checkPresence() throws LibraryProblem {
        if (!presence.stream().allMatch(FileIdentity::lasts)) {
            throw new LibraryProblem(Reason.NOT_ACCESSIBLE, file, null);
        }
    }

    /** Seals what it holds, and folds the journal into the file, so that a copy of the one file made by hand is whole. */
    public void settle() throws LibraryProblem {
        if (!readOnly) {
            seal();
            sql.read("PRAGMA wal_checkpoint(TRUNCATE)", row -> row.getInt(1));
        }
    }

    @Override
    public void close() {
        try {
            settle();
        } catch (LibraryProblem e) {
            // what is in the journal stays there, and is folded in when the project is opened next
            giveBack(held);
            return;
        }
        giveBack(held);
    }

    /** Closes what was taken, the last first; what cannot be closed goes with the program at the latest. */
    static void giveBack(Deque<AutoCloseable> held) {
        while (!held.isEmpty()) {
            try {
                held.pop().close();
            } catch (Exception e) {
                // every transaction is on the disk already
                continue;
            }
        }
    }

    /** Empty where the file is sound, else what SQLite finds wrong, in its words. Reads the whole file. */
    public List<String> findings() throws LibraryProblem {
        Stream<String> broken = sql().read("PRAGMA integrity_check", row -> row.getString(1)).stream().filter(line -> !line.equals("ok"));
        Stream<String> lost = sql().read("PRAGMA foreign_key_check", row -> row.getString("table") + " lacks its " + row.getString("parent")).stream();
        return Stream.concat(broken, lost).toList();
    }
}
