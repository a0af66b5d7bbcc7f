package org.duizhao.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Which files are meant by what a person names or drops. */
final class NoticeFiles {

    private NoticeFiles() {
    }

    /** The files themselves and all files below the folders, hidden ones and Word's lock files left out, sorted by name. */
    static List<Path> below(List<Path> filesOrFolders) {
        return filesOrFolders.stream().flatMap(NoticeFiles::below).distinct()
                .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).thenComparing(Path::toString)).toList();
    }

    private static Stream<Path> below(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return Stream.of(fileOrFolder);
        }
        try (Stream<Path> tree = Files.walk(fileOrFolder)) {
            return tree.filter(Files::isRegularFile).filter(NoticeFiles::isVisible).toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isVisible(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$");
    }
}
