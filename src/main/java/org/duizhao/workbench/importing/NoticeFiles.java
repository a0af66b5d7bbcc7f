package org.duizhao.workbench.importing;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.FileSystemLoopException;
import java.nio.file.FileVisitOption;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** Which files are meant by what a person names or drops. */
public final class NoticeFiles {

    private NoticeFiles() {
    }

    /**
     * The files themselves and all files below the folders, hidden ones and Word's lock files left out, sorted by name. A path
     * that is not there and a folder that cannot be opened stand for themselves: {@link org.duizhao.read.NoticeReader} says of them
     * that they are not accessible.
     */
    public static List<Path> below(List<Path> filesOrFolders) {
        return filesOrFolders.stream().flatMap(NoticeFiles::below).distinct()
                .sorted(Comparator.comparing((Path file) -> file.getFileName().toString()).thenComparing(Path::toString)).toList();
    }

    private static Stream<Path> below(Path fileOrFolder) {
        if (!Files.isDirectory(fileOrFolder)) {
            return Stream.of(fileOrFolder);
        }
        Found found = new Found();
        try {
            Files.walkFileTree(fileOrFolder, Set.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, found);
        } catch (IOException | SecurityException e) {
            found.files.add(fileOrFolder);
        }
        return found.files.stream();
    }

    /** Gathers files; what links lead to is among them once, by the way that comes first. What cannot be opened is among them, so that the reader says so of it and the others go on. */
    private static final class Found extends SimpleFileVisitor<Path> {

        private final List<Path> files = new ArrayList<>();
        private final Set<Path> seen = new HashSet<>();

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile() && isVisible(file) && seen.add(real(file))) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            // a link to a folder that holds it leads to nothing new
            if (!(problem instanceof FileSystemLoopException)) {
                files.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult postVisitDirectory(Path folder, IOException problem) {
            if (problem != null) {
                files.add(folder);
            }
            return FileVisitResult.CONTINUE;
        }
    }

    private static Path real(Path file) {
        try {
            return file.toRealPath();
        } catch (IOException | SecurityException e) {
            return file;
        }
    }

    private static boolean isVisible(Path file) {
        String name = file.getFileName().toString();
        return !name.startsWith(".") && !name.startsWith("~$");
    }
}
