package org.duizhao.export;

import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.export.ExportOutcome.Obstacle;
import org.duizhao.export.ExportOutcome.Written;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Optional;

/** A file is written whole or not at all: beside its place first, then moved there in one step. */
public final class ExportFile {

    private ExportFile() {
    }

    /** What is to stand in the file. */
    @FunctionalInterface
    public interface Content {
        void writeTo(OutputStream target) throws IOException;
    }

    /**
     * Writes {@code content} to {@code target}. Never throws for what the file system says; an exception of the content itself
     * that is no {@link IOException} passes, and then nothing is left behind either.
     *
     * @param replace false to leave a file that is already there
     */
    public static ExportOutcome write(Path target, boolean replace, Content content) {
        Path file = target.toAbsolutePath();
        boolean there = Files.exists(file);
        if (Files.isDirectory(file)) {
            return new NotWritten(target, Obstacle.IS_FOLDER);
        }
        if (there && !replace) {
            return new NotWritten(target, Obstacle.EXISTS);
        }
        if (!Files.isDirectory(file.getParent())) {
            return new NotWritten(target, Obstacle.NO_FOLDER);
        }
        if (there && !Files.isWritable(file)) {
            return new NotWritten(target, Files.isWritable(file.getParent()) ? Obstacle.IN_USE : Obstacle.NO_RIGHT);
        }
        Path draft;
        try {
            draft = Files.createTempFile(file.getParent(), ".duizhao", ".tmp");
        } catch (IOException e) {
            // no disk is so full that it does not take an empty file; folders such as /proc take none
            return new NotWritten(target, Files.isDirectory(file.getParent()) ? Obstacle.NO_RIGHT : Obstacle.NO_FOLDER);
        }
        try {
            fill(draft, content);
            return moved(draft, file, replace) ? new Written(target, there)
                    : new NotWritten(target, there ? Obstacle.IN_USE : Obstacle.EXISTS);
        } catch (IOException e) {
            return new NotWritten(target, obstacleOfWriting(e, file.getParent()));
        } finally {
            remove(draft);
        }
    }

    /** What cannot be removed, such as where the drive was unplugged, stays. */
    private static void remove(Path draft) {
        try {
            Files.deleteIfExists(draft);
        } catch (IOException gone) {
            return;
        }
    }

    /**
     * As {@link #write}, for files that belong together: none of them is begun where one must not be replaced.
     *
     * @param files by where they are to stand, in the order in which they are written; at least one
     * @return what became of the first, or why another was not written
     */
    public static ExportOutcome writeAll(Map<Path, Content> files, boolean replace) {
        Optional<Path> kept = files.keySet().stream().filter(file -> !replace && Files.exists(file)).findFirst();
        if (kept.isPresent()) {
            return new NotWritten(kept.get(), Obstacle.EXISTS);
        }
        ExportOutcome first = null;
        for (Map.Entry<Path, Content> file : files.entrySet()) {
            ExportOutcome outcome = write(file.getKey(), replace, file.getValue());
            if (outcome instanceof NotWritten) {
                return outcome;
            }
            first = first == null ? outcome : first;
        }
        return first;
    }

    private static void fill(Path draft, Content content) throws IOException {
        WatchedStream watched = new WatchedStream(Files.newOutputStream(draft));
        try (OutputStream target = new BufferedOutputStream(watched)) {
            content.writeTo(target);
        } catch (RuntimeException e) {
            if (watched.failure().isPresent()) {
                throw watched.failure().get();
            }
            throw e;
        }
        try (FileChannel written = FileChannel.open(draft, StandardOpenOption.WRITE)) {
            // else a power cut after the move could leave an empty file in the place of the old one
            written.force(true);
        }
        giveReadersTheirRight(draft);
    }

    /**
     * A temporary file may be read by its owner only; a finished document may be read by colleagues, as any saved file. Does nothing where
     * rights are not those of POSIX.
     */
    private static void giveReadersTheirRight(Path draft) throws IOException {
        PosixFileAttributeView rights = Files.getFileAttributeView(draft, PosixFileAttributeView.class);
        if (rights != null) {
            rights.setPermissions(PosixFilePermissions.fromString("rw-r--r--"));
        }
    }

    private static Obstacle obstacleOfWriting(IOException failure, Path folder) {
        if (failure instanceof AccessDeniedException || Files.isDirectory(folder) && !Files.isWritable(folder)) {
            return Obstacle.NO_RIGHT;
        }
        return Files.isDirectory(folder) ? Obstacle.DISK : Obstacle.NO_FOLDER;
    }

    /** False where what is there now cannot be replaced. */
    private static boolean moved(Path draft, Path file, boolean replace) {
        try {
            move(draft, file, replace);
            return true;
        } catch (IOException e) {
            return false;
        }
    }

    private static void move(Path draft, Path file, boolean replace) throws IOException {
        if (!replace) {
            Files.move(draft, file);
            return;
        }
        try {
            Files.move(draft, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(draft, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
