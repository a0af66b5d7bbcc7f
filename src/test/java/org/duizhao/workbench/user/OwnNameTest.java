package org.duizhao.workbench.user;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.duizhao.decision.Stamp;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Under which name a person decides. */
class OwnNameTest {

    @TempDir
    Path home;

    @Test
    void itIsTheSystemsNameUntilAnotherIsChosenAndThatLasts() throws IOException {
        assertEquals("liming", signature().name());
        signature().choose("  李明（应急局） ");
        assertEquals("李明（应急局）", signature().name());
        signature().choose(" ");
        assertEquals("liming", signature().name());
    }

    @Test
    void aNameIsOneLine() throws IOException {
        signature().choose("李\n明");
        assertEquals("李 明", signature().name());
    }

    @Test
    void aDamagedFileIsAsGoodAsNone() throws IOException {
        Files.createDirectories(folders().settings());
        Files.writeString(folders().settings().resolve("signature.properties"), "name=\\u12");
        assertEquals("liming", signature().name());
    }

    @Test
    void everyStampIsAnotherAndHasTheNameOfItsTime() throws IOException {
        OwnName signature = signature();
        Stamp first = signature.stamp();
        signature.choose("王芳");
        assertEquals("liming", first.author());
        assertEquals("王芳", signature.stamp().author());
        assertNotEquals(first.id(), signature.stamp().id());
        assertEquals(first.id(), signature.stamp(first.id()).id());
    }

    private OwnName signature() {
        return OwnName.in(folders(), "liming");
    }

    private ProgramFolders folders() {
        return ProgramFolders.of(Map.of(), home);
    }
}
