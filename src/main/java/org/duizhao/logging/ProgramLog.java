package org.duizhao.logging;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.logging.ErrorManager;
import java.util.logging.FileHandler;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.Logger;

/** Sends what the program and its libraries log to files in a folder, and to nowhere else: standard error stays clean. */
public final class ProgramLog {

    /** About ten thousand lines: a person can still open it, and a mail can carry it. */
    private static final int BYTES_A_FILE = 1 << 20;
    /** The present file and two before it: a fault is often reported only after the program was started again and again. */
    private static final int FILES = 3;
    /** {@code %u} counts the programs that run at once, {@code %g} the files of each, the newest being 0. */
    private static final String NAME = "duizhao-%u.%g.log";

    /** How the names of the levels' properties end. */
    private static final String LEVEL = ".level";

    private ProgramLog() {
    }

    /**
     * Begins the log of this process. Several programs may use one folder at once.
     *
     * @param folder is made where it is missing
     * @return false where nothing can be written there; the program then goes on without a log
     */
    public static boolean open(Path folder) {
        silence();
        try {
            Files.createDirectories(folder);
            Handler file = new FileHandler(pattern(folder), BYTES_A_FILE, FILES, true);
            file.setEncoding(StandardCharsets.UTF_8.name());
            file.setFormatter(new TextFreeFormatter());
            file.setErrorManager(new Unheard());
            Logger.getLogger("").addHandler(file);
            return true;
        } catch (IOException | RuntimeException e) {
            return false;
        }
    }

    /** Java's own configuration would print to standard error. */
    private static void silence() {
        try (InputStream resource = ProgramLog.class.getResourceAsStream("levels.properties")) {
            byte[] levels = resource.readAllBytes();
            LogManager.getLogManager().readConfiguration(new ByteArrayInputStream(levels));
            Properties names = new Properties();
            names.load(new ByteArrayInputStream(levels));
            // a logger that is there already would not look for a parent that is not
            names.stringPropertyNames().forEach(name -> Logger.getLogger(name.substring(0, name.length() - LEVEL.length())));
        } catch (IOException e) {
            throw new UncheckedIOException("the program's own resource is broken", e);
        }
    }

    private static String pattern(Path folder) {
        return folder.toString().replace("%", "%%") + "/" + NAME;
    }

    /** A disk that is full is told where something was to be kept on it; that the log is not either is no news. */
    private static final class Unheard extends ErrorManager {
        @Override
        public synchronized void error(String message, Exception cause, int code) {
            // the usual one prints to standard error
        }
    }
}
