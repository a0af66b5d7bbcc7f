package org.duizhao.export;

import org.duizhao.export.ExportOutcome.NotWritten;
import org.duizhao.export.ExportOutcome.Obstacle;
import org.duizhao.export.ExportOutcome.Written;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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
        try {
            writeBeside(file, replace, content);
            return new Written(target, there);
        } catch (FileAlreadyExistsException e) {
            return new NotWritten(target, Obstacle.EXISTS);
        } catch (AccessDeniedException e) {
            return new NotWritten(target, there && Files.isWritable(file.getParent()) ? Obstacle.IN_USE : Obstacle.NO_RIGHT);
        } catch (FileSystemException e) {
            return new NotWritten(target, there ? Obstacle.IN_USE : Obstacle.DISK);
        } catch (IOException e) {
            return new NotWritten(target, Obstacle.DISK);
        }
    }

    private static void writeBeside(Path file, boolean replace, Content content) throws IOException {
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new AccessDeniedException(file.toString());
        }
        Path draft = Files.createTempFile(file.getParent(), ".duizhao", ".tmp");
        try {
            try (OutputStream target = new BufferedOutputStream(Files.newOutputStream(draft))) {
                content.writeTo(target);
            }
            PlainRights.give(draft);
            move(draft, file, replace);
        } finally {
            Files.deleteIfExists(draft);
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
