package org.duizhao.workbench.user;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects that were open last, the latest first, as a text file of paths. */
public final class RecentProjects {

    /** As many as a menu shows. */
    private static final int KEPT = 10;

    private final Path list;

    public RecentProjects(ProgramFolders folders) {
        this.list = folders.settings().resolve("recent.txt");
    }

    /** Those that can be reached; empty the very first time, or where the list cannot be read. */
    public List<Path> paths() {
        return remembered().stream().filter(Files::isRegularFile).toList();
    }

    /** The one that was open last, whether it still exists or not. */
    public Optional<Path> latest() {
        return remembered().stream().findFirst();
    }

    /** Puts a project first. Those that cannot be reached stay remembered: their drive may come back. */
    public void opened(Path project) throws IOException {
        Path path = project.toAbsolutePath().normalize();
        List<String> lines = Stream.concat(Stream.of(path), remembered().stream().filter(other -> !other.equals(path)))
                .limit(KEPT).map(Path::toString).toList();
        Files.createDirectories(list.getParent());
        Path fresh = Files.createTempFile(list.getParent(), "recent", ".new");
        try {
            Files.write(fresh, lines);
            Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(fresh);
        }
    }

    private List<Path> remembered() {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank()).flatMap(RecentProjects::path).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Nothing where a damaged list holds what no path can be. */
    private static Stream<Path> path(String line) {
        try {
            return Stream.of(Path.of(line));
        } catch (InvalidPathException e) {
            return Stream.empty();
        }
    }
}
