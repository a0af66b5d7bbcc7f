package org.duizhao.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The encoder in memory; the one place that knows ONNX Runtime. A sentence is always run alone: the encoder rounds by the largest
 * number of what it is given, so in company its vector would depend on its neighbours. Several threads may encode at the same time,
 * each run on its own thread only, so their number changes nothing. Thread-safe but for closing.
 */
final class EncoderSession implements AutoCloseable {

    private static final String OUTPUT = "last_hidden_state";

    private final OrtEnvironment environment;
    private final OrtSession session;

    private EncoderSession(OrtEnvironment environment, OrtSession session) {
        this.environment = environment;
        this.session = session;
    }

    /**
     * Takes the encoder into memory; {@link NativeLibraries} says where from ONNX Runtime itself is loaded.
     *
     * @throws EncoderProblem where these bytes are no encoder
     */
    static EncoderSession open(byte[] model) {
        OrtEnvironment environment = provide();
        try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
            options.setIntraOpNumThreads(1);
            options.setInterOpNumThreads(1);
            // an arena keeps what it once took; without it a sentence takes as long
            options.setCPUArenaAllocator(false);
            options.setMemoryPatternOptimization(false);
            return new EncoderSession(environment, environment.createSession(model, options));
        } catch (OrtException e) {
            throw new EncoderProblem("session", e);
        }
    }

    /** Loads ONNX Runtime itself. @throws EncoderProblem where it does not load on this system */
    static OrtEnvironment provide() {
        try {
            return OrtEnvironment.getEnvironment(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL, "duizhao");
        } catch (LinkageError | RuntimeException broken) {
            throw new EncoderProblem("ONNX Runtime", broken);
        }
    }

    /** The vector of a sentence, of length 1. @throws EncoderProblem where it cannot be encoded, such as for want of memory */
    float[] encode(long[] pieces) {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, pieces.length};
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
             OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
             OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(pieces.length), shape);
             OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(OUTPUT).orElseThrow()).getFloatBuffer();
            float[] vector = new float[SentenceVectors.WIDTH];
            states.get(vector);
            return ofLengthOne(vector);
        } catch (OrtException e) {
            throw new EncoderProblem("run", e);
        }
    }

    private static float[] ofLengthOne(float[] vector) {
        double square = 0;
        for (float component : vector) {
            square += (double) component * component;
        }
        double length = Math.sqrt(square);
        for (int i = 0; i < vector.length && length > 0; i++) {
            vector[i] = (float) (vector[i] / length);
        }
        return vector;
    }

    @Override
    public void close() {
        try {
            session.close();
        } catch (OrtException e) {
            throw new EncoderProblem("close", e);
        }
    }
}
