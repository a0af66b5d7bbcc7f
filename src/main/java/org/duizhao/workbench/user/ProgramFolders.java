package org.duizhao.workbench.user;

import org.duizhao.read.Fingerprint;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;

/**
 * Where the program keeps what is not in a project: its settings, and caches that can be made again.
 *
 * @param settings the list of recent projects, how the window looks, the user's own abbreviations
 * @param caches   search indexes, and the log
 * @param projects where a project goes for which no folder was chosen
 */
public record ProgramFolders(Path settings, Path caches, Path projects) {

    private static final String NAME = "duizhao";
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

    /** The folders of the user who runs this process. */
    public static ProgramFolders ofThisUser() {
        return of(System.getenv(), Path.of(System.getProperty("user.home")));
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
        String path = real(project).toString();
        return caches.resolve("index-" + Fingerprint.of(path.getBytes(StandardCharsets.UTF_8)).substring(0, SHORT));
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
