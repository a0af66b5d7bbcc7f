package org.duizhao.encode;

/** The encoder cannot be used on this machine, or failed in the middle; what it would have given has to be done without. */
final class EncoderProblem extends RuntimeException {

    EncoderProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
