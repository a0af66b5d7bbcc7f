package org.duizhao.cli;

import org.duizhao.progress.Progress;

import java.io.PrintStream;

/** Progress as one line of the terminal that is written over and over. */
final class ProgressLine implements Progress {

    /** Back to the start of the line, and clear it to its end (ECMA-48, EL). */
    private static final String CLEAR_LINE = "\r\u001b[K";

    private final PrintStream err;

    private ProgressLine(PrintStream err) {
        this.err = err;
    }

    /** Shown only to a person; a log file gets none. */
    static Progress on(Terminal terminal) {
        return terminal.interactive() ? new ProgressLine(terminal.err()) : Progress.NONE;
    }

    @Override
    public void report(String stage, long done, long total) {
        err.print(CLEAR_LINE + (total > 0 ? (done + 1) + "/" + total + " " : "") + stage);
        if (done + 1 >= total) {
            err.print(CLEAR_LINE);
        }
        err.flush();
    }
}
