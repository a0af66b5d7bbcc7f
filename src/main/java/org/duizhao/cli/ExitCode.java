package org.duizhao.cli;

/** What the process tells its caller. */
final class ExitCode {

    /** All is done, and the output is whole. */
    static final int DONE = 0;
    /** Some input could not be used; the rest is in the output. */
    static final int SOME_INPUT_FAILED = 1;
    /** The call itself is wrong, or its result cannot be written where it was to go. */
    static final int WRONG_CALL = 2;

    private ExitCode() {
    }
}
