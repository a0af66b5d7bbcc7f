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

    /** For small runs: takes memory for each and gives it back. @throws ModelProblem where these bytes are no graph, or ONNX Runtime does not load */
    public static OrtSession session(byte[] graph) {
        return session(graph, false);
    }

    /**
     * For runs that take much memory, such as pictures: keeps what the largest run took until the session is closed. Given back each time, pieces of many
     * megabytes leave holes between them, so that the process grows to three times that, and the system clears every page anew, which takes ten times as long
     * as the run itself.
     *
     * @throws ModelProblem where these bytes are no graph, or ONNX Runtime does not load
     */
    public static OrtSession keepingSession(byte[] graph) {
        return session(graph, true);
    }

    private static OrtSession session(byte[] graph, boolean arena) {
        OrtEnvironment environment = environment();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // an arena keeps what it once took; without it a sentence takes as long
            options.setCPUArenaAllocator(arena);
            options.setMemoryPatternOptimization(false);
            return environment.createSession(graph, options);
        } catch (OrtException e) {
            throw new ModelProblem("graph", e);
        }
    }
}
