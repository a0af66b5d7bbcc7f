package org.duizhao.logging;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;

/**
 * Lines of the log. Documents must not leave the computer by a log that a person sends in, and the message of an exception often
 * quotes what was read: {@code For input string: "每月"}. So a message is kept only of exceptions that speak of files, classes
 * or the machine; of all others the class and the places in the program.
 */
final class TextFreeFormatter extends Formatter {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss.SSS");
    private static final List<Class<? extends Throwable>> WITHOUT_TEXT = List.of(FileSystemException.class, LinkageError.class,
            VirtualMachineError.class, NullPointerException.class, ClassCastException.class);
    /** SQLite names tables and columns, never what is in them; the program's own exceptions name files. */
    private static final List<String> OURS = List.of("org.sqlite.", "org.duizhao.");
    /** The packages of Java itself: their plain IOException is the system's own word, such as "No space left on device". */
    private static final List<String> JAVA = List.of("java.", "jdk.", "sun.");
    /** From the window's thread down to the fault it is about sixty; a stack that ran over is a thousand times the same. */
    private static final int FRAMES = 80;
    /** More causes than any library nests; a circle of causes ends too. */
    private static final int CAUSES = 8;

    @Override
    public String format(LogRecord entry) {
        StringBuilder lines = new StringBuilder();
        lines.append(TIME.format(entry.getInstant().atZone(ZoneId.systemDefault()))).append(' ').append(entry.getLevel().getName())
                .append(" [").append(entry.getLongThreadID()).append("] ").append(entry.getLoggerName()).append(": ")
                .append(formatMessage(entry)).append('\n');
        Throwable thrown = entry.getThrown();
        for (int depth = 0; thrown != null && depth < CAUSES; depth++) {
            append(thrown, depth == 0 ? "" : "Caused by: ", lines);
            for (Throwable suppressed : thrown.getSuppressed()) {
                append(suppressed, "Suppressed: ", lines);
            }
            thrown = thrown.getCause();
        }
        return lines.toString();
    }

    private static void append(Throwable thrown, String prefix, StringBuilder lines) {
        lines.append(prefix).append(thrown.getClass().getName());
        if (thrown.getMessage() != null && speaksOfNoText(thrown)) {
            lines.append(": ").append(thrown.getMessage());
        }
        lines.append('\n');
        StackTraceElement[] frames = thrown.getStackTrace();
        for (int i = 0; i < Math.min(FRAMES, frames.length); i++) {
            lines.append("\tat ").append(frames[i]).append('\n');
        }
        if (frames.length > FRAMES) {
            lines.append("\t… ").append(frames.length - FRAMES).append(" more\n");
        }
    }

    private static boolean speaksOfNoText(Throwable thrown) {
        return WITHOUT_TEXT.stream().anyMatch(type -> type.isInstance(thrown))
                || begins(thrown.getClass().getName(), OURS)
                || thrown.getClass() == IOException.class && thrownByJava(thrown.getStackTrace());
    }

    private static boolean thrownByJava(StackTraceElement[] frames) {
        return frames.length > 0 && begins(frames[0].getClassName(), JAVA);
    }

    private static boolean begins(String className, List<String> packages) {
        return packages.stream().anyMatch(className::startsWith);
    }
}
