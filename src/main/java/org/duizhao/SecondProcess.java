package org.duizhao;

import java.io.IOException;
import java.util.Optional;

/** The program started by itself once more, in its own place: same input and output, same end. */
final class SecondProcess {

    private static final String MARK = "DUIZHAO_RESTARTED";

    private SecondProcess() {
    }

    /** Whether this process is one, so that it starts no third. */
    static boolean isThis() {
        return System.getenv(MARK) != null;
    }

    /** Waits for its end, and ends it where this process is told to end. Its exit code; empty where it could not be started. */
    static Optional<Integer> run(ProcessBuilder command) {
        command.environment().put(MARK, "1");
        try {
            Process process = command.inheritIO().start();
            Runtime.getRuntime().addShutdownHook(new Thread(process::destroy));
            return Optional.of(process.waitFor());
        } catch (IOException e) {
            return Optional.empty();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return Optional.empty();
        }
    }
}
