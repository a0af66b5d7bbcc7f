package org.duizhao.cli;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;

/**
 * Where a command writes.
 *
 * @param out         results only
 * @param err         problems and progress
 * @param interactive whether a person watches; progress is shown only then
 */
public record Terminal(PrintStream out, PrintStream err, boolean interactive) {

    /** The process's own streams: UTF-8 whatever the locale, but for the Windows console, which shows only its own code page. */
    public static Terminal system() {
        Console console = System.console();
        boolean windows = System.getProperty("os.name").toLowerCase(Locale.ROOT).startsWith("windows");
        Charset charset = windows && console != null ? console.charset() : StandardCharsets.UTF_8;
        return new Terminal(stream(FileDescriptor.out, charset), stream(FileDescriptor.err, charset), console != null);
    }

    /** Streams of the caller's, in UTF-8. */
    public static Terminal of(OutputStream out, OutputStream err) {
        return new Terminal(new PrintStream(out, false, StandardCharsets.UTF_8), new PrintStream(err, true, StandardCharsets.UTF_8), false);
    }

    /** One problem on its own line: what it is about, and what is wrong. */
    void problem(String subject, String sentence) {
        err.println(subject + ": " + sentence);
    }

    private static PrintStream stream(FileDescriptor descriptor, Charset charset) {
        return new PrintStream(new BufferedOutputStream(new FileOutputStream(descriptor)), descriptor == FileDescriptor.err, charset);
    }
}
