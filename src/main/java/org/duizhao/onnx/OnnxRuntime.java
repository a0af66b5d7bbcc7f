package org.duizhao.onnx;

import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

/** Opens graphs in ONNX Runtime, each run of which stays on the thread that asked for it. {@link NativeLibraries} says where from it is loaded. */
public final class OnnxRuntime {

    private OnnxRuntime() {
    }

    /** Loads ONNX Runtime itself, the first time. @throws ModelProblem where it does not load on this system */
    public static OrtEnvironment environment() {
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "duizhao");
        } catch (LinkageError | RuntimeException broken) {
            throw new ModelProblem("ONNX Runtime", broken);
        }
    }

    /** @throws ModelProblem where these bytes are no graph, or ONNX Runtime does not load */
    public static OrtSession session(byte[] graph) {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // an arena keeps what it once took; without it a sentence takes as long
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new ModelProblem("graph", e);
        }
    }
}
