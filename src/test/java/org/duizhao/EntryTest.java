package org.duizhao;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class EntryTest {

    @Test
    void onLinuxADisplayIsWhatTheEnvironmentNames() {
        assertFalse(Display.isThere("Linux", Map.of()));
        assertFalse(Display.isThere("Linux", Map.of("DISPLAY", "")));
        assertTrue(Display.isThere("Linux", Map.of("DISPLAY", ":0")));
        assertTrue(Display.isThere("Linux", Map.of("WAYLAND_DISPLAY", "wayland-0")));
    }

    @Test
    void elsewhereADisplayIsTakenForGranted() {
        assertTrue(Display.isThere("Windows 11", Map.of()));
        assertTrue(Display.isThere("Mac OS X", Map.of()));
    }

    @Test
    void aCommandIsRepeatedWordByWordWithoutTheLauncher() {
        assertEquals("exec \"/proc/$PPID/exe\" '-jar' 'a b.jar' '云岭县 \"二\".txt' 'c:\\d'\n", script("java", "-jar", "a b.jar", "云岭县 \"二\".txt", "c:\\d"));
    }

    @Test
    void emptyWordsQuotationMarksAndLineBreaksAreKept() {
        assertEquals("exec \"/proc/$PPID/exe\" '' 'a\nb' 'it'\\''s $HOME'\n", script("java", "", "a\nb", "it's $HOME"));
    }

    @Test
    void optionsOfJavaStandBeforeTheWordsOfTheCommand() {
        byte[] command = "java\0-jar\0duizhao.jar\0".getBytes(StandardCharsets.UTF_8);
        assertEquals("exec \"/proc/$PPID/exe\" -XX:+UseSerialGC '-jar' 'duizhao.jar'\n",
                new String(Utf8Process.script(command, List.of("-XX:+UseSerialGC")), StandardCharsets.UTF_8));
    }

    @Test
    void filesOfFoldersAreCountedAndOtherWordsAreNot(@TempDir Path folder) throws IOException {
        for (String name : List.of("a.txt", "b.txt", "c/d.txt")) {
            Path file = folder.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "");
        }
        assertEquals(4, QuickProcess.files(new String[] {"compare", folder.toString(), folder.resolve("a.txt").toString(), "--force"}));
    }

    @Test
    void whoChoseOptionsOfJavaKeepsThem() {
        assertEquals(List.of(), QuickProcess.missingOptions(new String[] {"compare"}), "as these tests did");
    }

    private static String script(String... words) {
        byte[] command = (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
        return new String(Utf8Process.script(command, List.of()), StandardCharsets.UTF_8);
    }
}
