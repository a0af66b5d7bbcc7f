package org.duizhao.workbench.user;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * The sample notices that come inside the program, as files that can be read like any other. Inside it they are one archive: a build on a machine without a
 * locale cannot name a file 石浦县2024.txt. To make it anew:
 * {@code jar --create --no-manifest --file src/main/resources/org/duizhao/workbench/user/samples.zip -C samples .}
 */
public final class ShippedSamples {

    private static final String ARCHIVE = "samples.zip";

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
        Files.createDirectories(folder);
        Set<String> names = new HashSet<>();
        try (InputStream archive = Objects.requireNonNull(ShippedSamples.class.getResourceAsStream(ARCHIVE)); ZipInputStream notices = new ZipInputStream(archive)) {
            for (ZipEntry notice = notices.getNextEntry(); notice != null; notice = notices.getNextEntry()) {
                if (!notice.isDirectory()) {
                    Files.copy(notices, folder.resolve(notice.getName()), StandardCopyOption.REPLACE_EXISTING);
                    names.add(notice.getName());
                }
            }
        }
        try (Stream<Path> files = Files.list(folder)) {
            for (Path stray : files.filter(file -> !names.contains(file.getFileName().toString())).toList()) {
                Files.delete(stray);
            }
        }
        return folder;
    }
}
