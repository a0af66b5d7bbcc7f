package org.duizhao;

import org.junit.jupiter.api.Test;

import java.nio.charset.StandardCharsets;
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

    private static String script(String... words) {
        byte[] command = (String.join("\0", words) + "\0").getBytes(StandardCharsets.UTF_8);
        return new String(Utf8Process.script(command), StandardCharsets.UTF_8);
    }
}
