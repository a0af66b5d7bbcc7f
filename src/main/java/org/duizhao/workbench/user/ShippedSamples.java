package org.duizhao.workbench.user;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.stream.Stream;

/** The sample notices that come inside the program, as files that can be read like any other. */
public final class ShippedSamples {

    private static final String PLACE = "org/duizhao/workbench/user/samples";

    private final Path folder;

    private ShippedSamples(Path folder) {
        this.folder = folder;
    }

    /** To be laid into the caches, from where they may be removed at any time. */
    public static ShippedSamples in(ProgramFolders folders) {
        return new ShippedSamples(folders.caches().resolve("samples"));
    }

    /**
     * Lays them down, over what may be left of them. Not for the window's thread.
     *
     * @return the folder with the notices, and nothing else
     * @throws IOException where they cannot be written
     */
    public Path laidDown() throws IOException {
        try {
            Path program = Path.of(ShippedSamples.class.getProtectionDomain().getCodeSource().getLocation().toURI());
            if (Files.isDirectory(program)) {
                copy(program.resolve(PLACE));
            } else {
                try (FileSystem jar = FileSystems.newFileSystem(program)) {
                    copy(jar.getPath(PLACE));
                }
            }
        } catch (URISyntaxException e) {
            throw new IOException(e);
        }
        return folder;
    }

    private void copy(Path notices) throws IOException {
        Files.createDirectories(folder);
        List<Path> wanted;
        try (Stream<Path> files = Files.list(notices)) {
            wanted = files.toList();
        }
        for (Path file : wanted) {
            Files.copy(file, folder.resolve(file.getFileName().toString()), StandardCopyOption.REPLACE_EXISTING);
        }
        List<String> names = wanted.stream().map(file -> file.getFileName().toString()).toList();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path stray : files.filter(file -> !names.contains(file.getFileName().toString())).toList()) {
                Files.delete(stray);
            }
        }
    }
}
