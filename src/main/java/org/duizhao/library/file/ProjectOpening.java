package org.duizhao.library.file;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.sqlite.Journal;
import org.duizhao.library.sqlite.SideFiles;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.SqliteFailure;
import org.duizhao.library.sqlite.Volume;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/**
 * One try to open a project file: to write it, and where that cannot be, to read it. A file that is refused is left byte for byte
 * as it was.
 */
public final class ProjectOpening {

    /** SQLite's own bound on Unix, in bytes ({@code MAX_PATHNAME} in os_unix.c), less what is appended for a journal. */
    private static final int LONGEST_PATH = 512 - 10;

    /** In bytes: from here on a close look would take seconds. */
    private static final long LARGE = 64L << 20;

    private final Path given;
    private final Path file;
    private final Volume drive;
    private final Migrations migrations;
    private final Deque<AutoCloseable> held = new ArrayDeque<>();

    private ProjectOpening(Path given, Volume drive, Migrations migrations) throws IOException {
        this.given = given;
        this.file = real(given);
        this.drive = drive;
        this.migrations = migrations;
    }

    /** Opens a file, or makes it where there is none; see {@code Library.open}. @throws LibraryProblem where it is refused; it is left as it was */
    public static ProjectFile of(Path given, Migrations migrations) throws LibraryProblem {
        Path folder = given.toAbsolutePath().getParent();
        return of(given, folder == null ? Volume.LOCAL : Volume.of(folder), migrations);
    }

    /** The same on a drive that is known. @throws LibraryProblem as above */
    public static ProjectFile of(Path given, Volume drive, Migrations migrations) throws LibraryProblem {
        // neither a folder, nor a pipe, at which opening would wait for ever
        if (Files.exists(given) && !Files.isRegularFile(given)) {
            throw new LibraryProblem(Reason.NOT_A_PROJECT, given, null);
        }
        try {
            return new ProjectOpening(given, drive, migrations).open();
        } catch (IOException e) {
            throw new LibraryProblem(Reason.NOT_ACCESSIBLE, given, e);
        }
    }

    /** Opens a file only to read it, whether it could be written or not; its owner keeps the right to write. @throws LibraryProblem where there is none, or it is refused */
    public static ProjectFile toRead(Path given, Migrations migrations) throws LibraryProblem {
        if (!Files.isRegularFile(given)) {
            throw new LibraryProblem(Reason.NOT_ACCESSIBLE, given, null);
        }
        try {
            Path folder = given.toAbsolutePath().getParent();
            return new ProjectOpening(given, Volume.of(folder), migrations).openToRead();
        } catch (IOException e) {
            throw new LibraryProblem(Reason.NOT_ACCESSIBLE, given, e);
        }
    }

    /** Without symbolic links: two names of one file must not be two projects. */
    private static Path real(Path given) throws IOException {
        return Files.exists(given) ? given.toRealPath()
                : given.toAbsolutePath().getParent().toRealPath().resolve(given.getFileName());
    }

    /** One way to open. */
    private interface Way {
        ProjectFile take() throws SQLException, IOException, LibraryProblem;
    }

    private ProjectFile open() throws LibraryProblem {
        return giveBackWhereThatFails(() -> {
            Optional<WriterLock> lock = lock();
            if (lock.isPresent()) {
                held.push(lock.get());
                try {
                    return toWrite();
                } catch (LibraryProblem e) {
                    ProjectFile.giveBack(held);
                    // on a full disk a project can still be read, if it is not a new one
                    if (e.reason() != Reason.DISK_FULL || file.toFile().length() == 0) {
                        throw e;
                    }
                }
            }
            return toRead();
        });
    }

    /** Nothing is put beside the file: what would have to be worked in is worked into a copy. */
    private ProjectFile openToRead() throws LibraryProblem {
        return giveBackWhereThatFails(() -> new SideFiles(file).hold() ? readCopy() : read(SqlFile.openUnchanging(file, drive)));
    }

    private ProjectFile giveBackWhereThatFails(Way way) throws LibraryProblem {
        if (isTooLong()) {
            throw new LibraryProblem(Reason.PATH_TOO_LONG, given, null);
        }
        try {
            return way.take();
        } catch (SQLException e) {
            ProjectFile.giveBack(held);
            throw SqliteFailure.problem(e, given);
        } catch (IOException e) {
            ProjectFile.giveBack(held);
            throw new LibraryProblem(Reason.NOT_ACCESSIBLE, given, e);
        } catch (LibraryProblem e) {
            ProjectFile.giveBack(held);
            throw e;
        }
    }

    private boolean isTooLong() {
        return file.getFileSystem().getSeparator().equals("/") && file.toString().getBytes(StandardCharsets.UTF_8)
                .length > LONGEST_PATH;
    }

    /** The right to write, or nothing where another window has it, or where neither file nor folder can be written. */
    private Optional<WriterLock> lock() throws SQLException, IOException {
        boolean exists = Files.exists(file);
        if (!Files.isWritable(file.getParent()) || exists && !Files.isWritable(file)) {
            return Optional.empty();
        }
        try {
            return WriterLock.of(file);
        } catch (IOException e) {
            if (exists) {
                return Optional.empty();
            }
            throw e;
        }
    }

    private ProjectFile toWrite() throws LibraryProblem {
        try {
            lookWithoutTouching();
            SqlFile sql = connected();
            migrations.check(sql, given);
            checkWhole(sql);
            checkSums(sql);
            sql.execute("PRAGMA foreign_keys = ON");
            Journal.choose(sql, drive);
            migrations.bringUpToDate(sql);
            List<FileIdentity> presence = new ArrayList<>();
            FileIdentity.of(file).ifPresent(presence::add);
            FileIdentity.of(new SideFiles(file).log()).ifPresent(presence::add);
            return ProjectFile.toWrite(given, sql, presence, held);
        } catch (SQLException e) {
            throw SqliteFailure.problem(e, given);
        }
    }

    /**
     * Refuses what is no project without SQLite's usual opening, which may change the file: it works a journal in. Where there is
     * a rollback journal the file alone may be half written, and cannot be judged; where there is a log, it may be an older
     * state.
     */
    private void lookWithoutTouching() throws LibraryProblem, SQLException {
        SideFiles beside = new SideFiles(file);
        if (Files.notExists(file) || beside.journalHolds()) {
            return;
        }
        try (SqlFile sql = SqlFile.openUnchanging(file, drive)) {
            migrations.check(sql, given);
        } catch (SQLException e) {
            if (!beside.hold()) {
                throw e;
            }
        }
    }

    /** A connection that has read the file once. */
    private SqlFile connected() throws SQLException {
        SqlFile sql = SqlFile.open(file, drive);
        try {
            Migrations.version(sql);
            held.push(sql);
            return sql;
        } catch (SQLException e) {
            sql.close();
            if (!SqliteFailure.isOfSharedMemory(e) || Files.notExists(file)) {
                throw e;
            }
        }
        SqlFile again = SqlFile.open(file, drive);
        held.push(again);
        Journal.bringBack(again);
        return again;
    }

    private ProjectFile toRead() throws SQLException, IOException, LibraryProblem {
        if (Files.notExists(file)) {
            throw new LibraryProblem(Reason.NOT_ACCESSIBLE, given, null);
        }
        try {
            return read(SqlFile.openToRead(file, drive));
        } catch (SQLException e) {
            if (!journalCannotBeHad(e)) {
                throw e;
            }
        }
        ProjectFile.giveBack(held);
        return new SideFiles(file).hold() ? readCopy() : read(SqlFile.openUnchanging(file, drive));
    }

    /** Refuses a file whose pages and indexes do not fit each other: it would open, and have a document less. A large one is looked at less closely. */
    private void checkWhole(SqlFile sql) throws SQLException, LibraryProblem {
        String look = file.toFile().length() > LARGE ? "PRAGMA quick_check(1)" : "PRAGMA integrity_check(1)";
        if (!sql.ask(look).equals("ok")) {
            throw new LibraryProblem(Reason.DAMAGED, given, null);
        }
    }

    /** Refuses one whose pages fit each other, and hold something else than was written. */
    private void checkSums(SqlFile sql) throws SQLException, LibraryProblem {
        if (!new Checksums(sql).sound()) {
            throw new LibraryProblem(Reason.DAMAGED, given, null);
        }
    }

    /** Whether reading failed because SQLite could put nothing beside the file, or could not work in what is there. */
    private static boolean journalCannotBeHad(SQLException e) {
        return switch (SqliteFailure.primary(e)) {
            case SQLITE_CANTOPEN, SQLITE_READONLY, SQLITE_IOERR, SQLITE_FULL -> true;
            default -> false;
        };
    }

    private ProjectFile read(SqlFile sql) throws SQLException, IOException, LibraryProblem {
        held.push(sql);
        migrations.check(sql, given);
        checkWhole(sql);
        checkSums(sql);
        if (migrations.areAllTakenBy(sql)) {
            return ProjectFile.toRead(given, sql, held);
        }
        ProjectFile.giveBack(held);
        return readCopy();
    }

    /** Of a file that cannot be read before something is written: a journal worked in, or the steps from an older form taken. */
    private ProjectFile readCopy() throws SQLException, IOException, LibraryProblem {
        ReadingCopy copy = ReadingCopy.of(file);
        held.push(copy);
        SqlFile sql = SqlFile.open(copy.file(), Volume.LOCAL);
        held.push(sql);
        migrations.check(sql, given);
        checkSums(sql);
        migrations.bringUpToDate(sql);
        return ProjectFile.toRead(given, sql, held);
    }

    /** A project that is kept nowhere and lives as long as it is open. */
    public static ProjectFile inMemory(Migrations migrations) throws LibraryProblem {
        Path nowhere = Path.of("");
        try {
            SqlFile sql = SqlFile.openInMemory(nowhere);
            sql.execute("PRAGMA foreign_keys = ON");
            migrations.bringUpToDate(sql);
            return ProjectFile.toWrite(nowhere, sql, List.of(), new ArrayDeque<>(List.of(sql)));
        } catch (SQLException e) {
            throw SqliteFailure.problem(e, nowhere);
        }
    }
}
