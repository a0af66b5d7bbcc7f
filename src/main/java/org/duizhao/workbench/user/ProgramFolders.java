package org.duizhao.workbench.user;

import org.duizhao.read.Fingerprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the program keeps what is not in a project: its settings, and caches that can be made again.
 *
 * @param settings the list of recent projects, how the window looks, the user's own abbreviations
 * @param caches   search indexes, and the log
 * @param projects where a project goes for which no folder was chosen
 */
public record ProgramFolders(Path settings, Path caches, Path projects) {

    private static final String NAME = "duizhao";
    /** Names, where the launcher sets it, the folder beside the program that makes it a portable one; an installed program has none there. */
    private static final String BESIDE = "duizhao.beside";
    /** Digits of a hash that no two projects of a person share by chance. */
    private static final int SHORT = 24;

    /**
     * The folders of this system's user.
     *
     * @param environment of the process: APPDATA and LOCALAPPDATA on Windows; elsewhere XDG_CONFIG_HOME and XDG_CACHE_HOME
     *                    (XDG Base Directory Specification 0.8)
     */
    public static ProgramFolders of(Map<String, String> environment, Path home) {
        if (environment.containsKey("LOCALAPPDATA")) {
            Path local = Path.of(environment.get("LOCALAPPDATA"), NAME);
            return new ProgramFolders(Path.of(environment.getOrDefault("APPDATA", local.toString()), NAME),
                    local.resolve("cache"),
                    home.resolve("Documents"));
        }
        return new ProgramFolders(xdg(environment.get("XDG_CONFIG_HOME"), home.resolve(".config")),
                xdg(environment.get("XDG_CACHE_HOME"), home.resolve(".cache")), home.resolve("Documents"));
    }

    /** The folders of the user who runs this process; of a program that is carried about, those beside it. */
    public static ProgramFolders ofThisUser() {
        return Optional.ofNullable(System.getProperty(BESIDE)).map(Path::of).filter(folder -> Files.isDirectory(folder) && Files.isWritable(folder))
                .map(ProgramFolders::inside).orElseGet(() -> of(System.getenv(), Path.of(System.getProperty("user.home"))));
    }

    /** All of them in one folder, as on a stick. */
    public static ProgramFolders inside(Path folder) {
        return new ProgramFolders(folder.resolve("settings"), folder.resolve("cache"), folder.resolve("projects"));
    }

    /** A path that is not absolute is to be ignored, says the specification. */
    private static Path xdg(String chosen, Path usual) {
        return (chosen == null || chosen.isBlank() || !Path.of(chosen).isAbsolute() ? usual : Path.of(chosen)).resolve(NAME);
    }

    /** Where the log's files are. */
    public Path log() {
        return caches.resolve("log");
    }

    /** The index of a project lies by the project's path, so that two copies of one project do not share it. */
    public Path index(Path project) {
        return caches.resolve("index-" + byPath(project));
    }

    /** Where the copy of a project is that was sound when it was closed last. */
    public Path goodCopy(Path project) {
        return caches.resolve("copy-" + byPath(project));
    }

    private static String byPath(Path project) {
        return Fingerprint.of(real(project).toString().getBytes(StandardCharsets.UTF_8)).substring(0, SHORT);
    }

    /** Without symbolic links, as the project itself is opened. */
    private static Path real(Path project) {
        try {
            return project.toRealPath();
        } catch (IOException e) {
            return project.toAbsolutePath().normalize();
        }
    }
}
