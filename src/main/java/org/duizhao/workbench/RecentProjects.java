package org.duizhao.workbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The projects that were open last, the latest first, as a text file of paths. */
public final class RecentProjects {

    private static final int KEPT = 10;

    private final Path list;

    public RecentProjects(ProgramFolders folders) {
        this.list = folders.settings().resolve("recent.txt");
    }

    /** Those that still exist; empty the very first time, or where the list cannot be read. */
    public List<Path> paths() {
        return known().stream().filter(Files::isRegularFile).toList();
    }

    /** The one that was open last, whether it still exists or not. */
    public Optional<Path> latest() {
        return known().stream().findFirst();
    }

    private List<Path> known() {
        try (Stream<String> lines = Files.lines(list)) {
            return lines.filter(line -> !line.isBlank()).map(Path::of).toList();
        } catch (IOException | UncheckedIOException e) {
            return List.of();
        }
    }

    /** Puts a project first. */
    public void opened(Path project) throws IOException {
        Path path = project.toAbsolutePath().normalize();
        List<String> lines = Stream.concat(Stream.of(path), paths().stream().filter(other -> !other.equals(path)))
                .limit(KEPT).map(Path::toString).toList();
        Files.createDirectories(list.getParent());
        Path fresh = Files.write(list.resolveSibling("recent.new"), lines);
        Files.move(fresh, list, StandardCopyOption.REPLACE_EXISTING);
    }
}
