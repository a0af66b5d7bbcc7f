package org.duizhao;

import java.util.Locale;
import java.util.Map;

/** Whether a window can be shown. */
final class Display {

    private Display() {
    }

    /** False on Linux without X and without Wayland; elsewhere a display is taken for granted until it proves missing. */
    static boolean isThere() {
        return isThere(System.getProperty("os.name"), System.getenv());
    }

    static boolean isThere(String system, Map<String, String> environment) {
        boolean linux = system.toLowerCase(Locale.ROOT).contains("linux");
        return !linux || named("DISPLAY", environment) || named("WAYLAND_DISPLAY", environment);
    }

    private static boolean named(String variable, Map<String, String> environment) {
        return !environment.getOrDefault(variable, "").isBlank();
    }
}
