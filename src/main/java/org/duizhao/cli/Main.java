package org.duizhao.cli;

/** The command line. */
public final class Main {

    private Main() {
    }

    /** Runs one command and gives its exit code: 0 all done, 1 some input could not be used, 2 the call is wrong. */
    public static int run(String... arguments) {
        return 0;
    }
}
