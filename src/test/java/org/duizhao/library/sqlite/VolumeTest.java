package org.duizhao.library.sqlite;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class VolumeTest {

    @TempDir
    Path folder;

    @Test
    void aFolderThatIsNotThereIsTakenForALocalOne() {
        assertEquals(Volume.LOCAL, Volume.of(folder.resolve("没有")));
    }

    @Test
    void theAddressEscapesWhatAnAddressParts() {
        String uri = Volume.LOCAL.uri(folder.resolve("甲?乙#丙%.duizhao"), "");
        assertTrue(uri.startsWith("file:") && uri.endsWith("甲%3f乙%23丙%25.duizhao"), uri);
        assertFalse(uri.contains("?"), uri);
    }

    @Test
    void anOptionAndAFileSystemAreItsQuery() {
        Path file = folder.resolve("a.duizhao");
        String plain = Volume.LOCAL.uri(file, "");
        Volume other = new Volume("unix-dotfile", true);
        assertEquals(plain + "?mode=ro", Volume.LOCAL.uri(file, "mode=ro"));
        assertEquals(plain + "?vfs=unix-dotfile", other.uri(file, ""));
        assertEquals(plain + "?mode=ro&vfs=unix-dotfile", other.uri(file, "mode=ro"));
    }

    @Test
    void theAddressOfARelativePathIsAbsolute() {
        assertEquals(Volume.LOCAL.uri(Path.of("a.duizhao").toAbsolutePath(), ""), Volume.LOCAL.uri(Path.of("a.duizhao"), ""));
    }
}
