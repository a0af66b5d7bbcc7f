package org.duizhao.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What of a running window lies in memory (VmRSS), by kind of mapping. Of Linux, which tells it in {@code /proc/PID/smaps}. */
public final class ResidentSet {

    private static final Pattern MAPPING = Pattern.compile("([0-9a-f]+)-[0-9a-f]+ \\S+ \\S+ \\S+ \\d+\\s*(.*)");
    private static final Pattern RESIDENT = Pattern.compile("Rss:\\s+(\\d+) kB");
    /** The heap lies below, so that references fit into 32 bits; libraries and malloc lie above. */
    private static final long HEAP_ENDS = 1L << 32;
    private static final double MEGABYTE = 1 << 10;

    private enum Kind {
        HEAP, JVM_AND_MALLOC, LIBRARIES, CLASSES, FONTS, SCREEN, OTHER_FILES;

        static Kind of(long start, String name) {
            if (name.startsWith("/SYSV")) {
                return SCREEN;
            }
            if (!name.startsWith("/")) {
                return start < HEAP_ENDS ? HEAP : JVM_AND_MALLOC;
            }
            if (name.contains("/fonts/")) {
                return FONTS;
            }
            if (name.endsWith(".jar") || name.endsWith(".jsa") || name.endsWith("/modules")) {
                return CLASSES;
            }
            return name.contains(".so") ? LIBRARIES : OTHER_FILES;
        }
    }

    private ResidentSet() {
    }

    /** @param arguments the process's number */
    public static void main(String[] arguments) throws IOException {
        Map<Kind, Long> kilobytes = new EnumMap<>(Kind.class);
        Kind kind = Kind.OTHER_FILES;
        for (String line : Files.readAllLines(Path.of("/proc", arguments[0], "smaps"))) {
            Matcher mapping = MAPPING.matcher(line);
            Matcher resident = RESIDENT.matcher(line);
            if (mapping.matches()) {
                kind = Kind.of(Long.parseUnsignedLong(mapping.group(1), 16), mapping.group(2));
            } else if (resident.matches()) {
                kilobytes.merge(kind, Long.valueOf(resident.group(1)), Long::sum);
            }
        }
        kilobytes.forEach((of, size) -> Report.line("%-16s %6.1f MB", of, size / MEGABYTE));
        Report.line("%-16s %6.1f MB", "ALL", kilobytes.values().stream().mapToLong(Long::longValue).sum() / MEGABYTE);
    }
}
