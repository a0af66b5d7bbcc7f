package org.duizhao.library.file;

import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.LibraryProblem.Reason;
import org.duizhao.library.sqlite.SideFiles;
import org.duizhao.library.sqlite.SqlFile;
import org.duizhao.library.sqlite.SqliteFailure;
import org.duizhao.library.sqlite.Volume;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.util.Optional;

/** Writes a project to another file: whole, or not at all. */
public final class ProjectCopy {

    private final SqlFile project;
    private final Path target;
    private final Path draft;

    private ProjectCopy(SqlFile project, Path target) {
        this.project = project;
        this.target = target;
        this.draft = target.resolveSibling("." + target.getFileName() + ".new");
    }

    /**
     * @param target may exist, and is replaced then
     * @throws LibraryProblem where it cannot be written, or is open in a window, this one or another; it is as it was then
     */
    public static void write(SqlFile project, Path target) throws LibraryProblem {
        Path folder = target.toAbsolutePath().getParent();
        try {
            Path real = Files.exists(target) ? target.toRealPath() : folder.toRealPath().resolve(target.getFileName());
            Optional<WriterLock> lock = WriterLock.of(real);
            if (lock.isEmpty()) {
                throw new LibraryProblem(Reason.BUSY, target, null);
            }
            try {
                new ProjectCopy(project, real).write();
            } finally {
                lock.get().close();
            }
        } catch (SQLException e) {
            throw SqliteFailure.problem(e, target, Files.isWritable(folder));
        } catch (IOException e) {
            throw new LibraryProblem(Files.isWritable(folder) ? Reason.DISK_FULL : Reason.NOT_ACCESSIBLE, target, e);
        }
    }

    private void write() throws SQLException, IOException {
        try {
            discard();
            project.update("VACUUM INTO ?", draft.toString());
            try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
                written.force(true);
            }
            takeJournalAway();
            move();
        } finally {
            discard();
        }
    }

    private void discard() throws IOException {
        Files.deleteIfExists(draft);
        new SideFiles(draft).delete();
    }

    /** A journal left beside the replaced file by a killed program would be worked into the new one, and destroy it. */
    private void takeJournalAway() throws IOException {
        SideFiles beside = new SideFiles(target);
        if (!beside.hold()) {
            beside.delete();
            return;
        }
        try (SqlFile old = SqlFile.open(target, Volume.LOCAL)) {
            old.ask("SELECT count(*) FROM sqlite_schema");
            old.ask("PRAGMA wal_checkpoint(TRUNCATE)");
        } catch (SQLException e) {
            // no database any more: nothing of it could be read with the journal either
            beside.delete();
            return;
        }
        beside.delete();
    }

    private void move() throws IOException {
        try {
            Files.move(draft, target, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
