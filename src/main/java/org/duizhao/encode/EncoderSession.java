package org.duizhao.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.OnnxRuntime;

import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Arrays;
import java.util.Map;

/**
 * The encoder in memory. A sentence is always run alone: the encoder rounds by the largest
 * number of what it is given, so in company its vector would depend on its neighbours. Several threads may encode at the same time,
 * each run on its own thread only, so their number changes nothing. Thread-safe but for closing.
 */
final class EncoderSession implements AutoCloseable {

    private static final String OUTPUT = "last_hidden_state";

    private final OrtSession session;

    private EncoderSession(OrtSession session) {
        this.session = session;
    }

    /** Takes the encoder into memory. @throws ModelProblem where these bytes are no encoder */
    static EncoderSession open(byte[] model) {
        return new EncoderSession(OnnxRuntime.session(model));
    }

    /** The vector of a sentence, of length 1. @throws ModelProblem where it cannot be encoded, such as for want of memory */
    float[] encode(long[] pieces) {
        long[] ones = new long[pieces.length];
        Arrays.fill(ones, 1);
        long[] shape = {1, pieces.length};
        OrtEnvironment environment = OnnxRuntime.environment();
        try (OnnxTensor ids = OnnxTensor.createTensor(environment, LongBuffer.wrap(pieces), shape);
             OnnxTensor mask = OnnxTensor.createTensor(environment, LongBuffer.wrap(ones), shape);
             OnnxTensor types = OnnxTensor.createTensor(environment, LongBuffer.allocate(pieces.length), shape);
             OrtSession.Result result = session.run(Map.of("input_ids", ids, "attention_mask", mask, "token_type_ids", types))) {
            FloatBuffer states = ((OnnxTensor) result.get(OUTPUT).orElseThrow()).getFloatBuffer();
            float[] vector = new float[SentenceVectors.WIDTH];
            states.get(vector);
            return ofLengthOne(vector);
        } catch (OrtException e) {
            throw new ModelProblem("run", e);
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
            throw new ModelProblem("close", e);
        }
    }
}
