package org.duizhao.library.file;

import org.duizhao.library.sqlite.SideFiles;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * A copy of a project and its journals among the system's temporary files. It is for a project that can only be read, where
 * reading takes a write first: a journal beside it is to be worked in, as when a folder was copied from a computer where the
 * project was open, or the project is of an older form.
 */
final class ReadingCopy implements AutoCloseable {

    private final Path folder;
    private final Path file;

    private ReadingCopy(Path folder, Path file) {
        this.folder = folder;
        this.file = file;
    }

    static ReadingCopy of(Path project) throws IOException {
        Path folder = Files.createTempDirectory("duizhao");
        ReadingCopy copy = new ReadingCopy(folder, folder.resolve("copy"));
        try {
            Files.copy(project, copy.file);
            SideFiles from = new SideFiles(project);
            SideFiles to = new SideFiles(copy.file);
            if (Files.exists(from.log())) {
                Files.copy(from.log(), to.log());
            }
            if (Files.exists(from.journal())) {
                Files.copy(from.journal(), to.journal());
            }
            return copy;
        } catch (IOException e) {
            copy.close();
            throw e;
        }
    }

    Path file() {
        return file;
    }

    @Override
    public void close() throws IOException {
        new SideFiles(file).delete();
        Files.deleteIfExists(file);
        Files.deleteIfExists(folder);
    }
}
