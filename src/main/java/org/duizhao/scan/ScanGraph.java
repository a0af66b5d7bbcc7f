package org.duizhao.scan;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.OnnxRuntime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.FloatBuffer;
import java.util.Map;

/** One of the models in memory: a picture in, numbers out. Several threads may run it at the same time, each run on its own thread only. */
final class ScanGraph implements AutoCloseable {

    private final OrtSession session;
    private final String input;

    private ScanGraph(OrtSession session) {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /** @param name of a resource among the models. @throws ModelProblem where it cannot be run here */
    static ScanGraph open(String name) {
        try (InputStream in = ScanGraph.class.getResourceAsStream("/models/" + name)) {
            return new ScanGraph(OnnxRuntime.session(in.readAllBytes()));
        } catch (IOException e) {
            throw new ModelProblem(name, e);
        }
    }

    /**
     * What the model says of a picture.
     *
     * @param planes three planes of {@code height} rows, one after the other
     */
    Output run(float[] planes, int width, int height) {
        try (OnnxTensor tensor = OnnxTensor.createTensor(OnnxRuntime.environment(), FloatBuffer.wrap(planes), new long[]{1, 3, height, width});
             OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            FloatBuffer buffer = output.getFloatBuffer();
            float[] values = new float[buffer.remaining()];
            buffer.get(values);
            return new Output(values, output.getInfo().getShape());
        } catch (OrtException e) {
            throw new ModelProblem("run", e);
        }
    }

    /** @param values row by row; @param shape the length of each dimension, the outermost first */
    record Output(float[] values, long[] shape) {
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
