package org.duizhao.onnx;

/** A model cannot be run on this machine, or failed in the middle; what it would have given has to be done without. */
public final class ModelProblem extends RuntimeException {

    public ModelProblem(String message, Throwable cause) {
        super(message, cause);
    }
}
