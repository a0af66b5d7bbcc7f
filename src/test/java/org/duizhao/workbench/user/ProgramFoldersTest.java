package org.duizhao.workbench.user;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

class ProgramFoldersTest {

    @TempDir
    Path home;

    @Test
    void withoutAnEnvironmentTheyLieBelowHome() {
        ProgramFolders folders = ProgramFolders.of(Map.of(), home);
        assertEquals(home.resolve(".config/duizhao"), folders.settings());
        assertEquals(home.resolve(".cache/duizhao"), folders.caches());
        assertEquals(home.resolve("Documents"), folders.projects());
        assertEquals(folders.caches().resolve("log"), folders.log());
    }

    @Test
    void theEnvironmentMovesThem() {
        ProgramFolders folders = ProgramFolders.of(Map.of("XDG_CONFIG_HOME", home.resolve("s").toString(),
                "XDG_CACHE_HOME", home.resolve("c").toString()), home);
        assertEquals(home.resolve("s/duizhao"), folders.settings());
        assertEquals(home.resolve("c/duizhao"), folders.caches());
    }

    @Test
    void aFolderOfTheEnvironmentThatIsNotAbsoluteOrBlankIsIgnored() {
        assertEquals(home.resolve(".cache/duizhao"), ProgramFolders.of(Map.of("XDG_CACHE_HOME", "cache"), home).caches());
        assertEquals(home.resolve(".config/duizhao"), ProgramFolders.of(Map.of("XDG_CONFIG_HOME", " "), home).settings());
    }

    @Test
    void onWindowsSettingsRoamAndCachesDoNot() {
        ProgramFolders folders = ProgramFolders.of(Map.of("LOCALAPPDATA", home.resolve("local").toString(),
                "APPDATA", home.resolve("roaming").toString()), home);
        assertEquals(home.resolve("roaming/duizhao"), folders.settings());
        assertEquals(home.resolve("local/duizhao/cache"), folders.caches());
    }

    @Test
    void aPortableProgramKeepsAllBesideItselfWhereItCanWriteThere() throws IOException {
        Path beside = home.resolve("对照/data");
        String before = System.getProperty("duizhao.beside");
        System.setProperty("duizhao.beside", beside.toString());
        try {
            assertNotEquals(beside.resolve("settings"), ProgramFolders.ofThisUser().settings(), "an installed program has no such folder");
            Files.createDirectories(beside);
            assertEquals(new ProgramFolders(beside.resolve("settings"), beside.resolve("cache"), beside.resolve("projects")), ProgramFolders.ofThisUser());
        } finally {
            if (before == null) {
                System.clearProperty("duizhao.beside");
            } else {
                System.setProperty("duizhao.beside", before);
            }
        }
    }

    @Test
    void twoCopiesOfAProjectHaveTwoIndexes() {
        ProgramFolders folders = ProgramFolders.of(Map.of(), home);
        assertNotEquals(folders.index(home.resolve("a/甲.duizhao")), folders.index(home.resolve("b/甲.duizhao")));
        assertTrue(folders.index(home.resolve("a/甲.duizhao")).startsWith(folders.caches()));
    }

    @Test
    void aProjectHasOneIndexHoweverItsPathIsWritten() throws IOException {
        ProgramFolders folders = ProgramFolders.of(Map.of(), home);
        Path project = Files.createFile(home.resolve("甲.duizhao"));
        assertEquals(folders.index(project), folders.index(home.resolve("x/../甲.duizhao").normalize()));
        assertEquals(folders.index(home.resolve("没有.duizhao")), folders.index(home.resolve("x/../没有.duizhao")));
        Path link = home.resolve("链接.duizhao");
        assumeTrue(linked(link, project), "this system makes no symbolic links for this user");
        assertEquals(folders.index(project), folders.index(link));
    }

    private static boolean linked(Path link, Path target) {
        try {
            Files.createSymbolicLink(link, target);
            return true;
        } catch (IOException | UnsupportedOperationException e) {
            return false;
        }
    }
}
