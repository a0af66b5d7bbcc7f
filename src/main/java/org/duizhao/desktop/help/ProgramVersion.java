package org.duizhao.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/** Which version of the program this is, as the build wrote it down, and on which Java it runs. */
public final class ProgramVersion {

    private static final String FILE = "/org/duizhao/cli/version.txt";

    private ProgramVersion() {
    }

    /** In one line. */
    public static String read() {
        try (InputStream file = ProgramVersion.class.getResourceAsStream(FILE)) {
            return new String(file.readAllBytes(), StandardCharsets.UTF_8).strip() + " · Java " + Runtime.version();
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own version cannot be read", e);
        }
    }
}
