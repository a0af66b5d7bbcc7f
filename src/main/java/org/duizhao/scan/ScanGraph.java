package org.duizhao.scan;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;
import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.OnnxRuntime;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.FloatBuffer;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;

/** One of the models in memory: a picture in, numbers out. Several threads may run it at the same time, each run on its own thread only. */
final class ScanGraph implements AutoCloseable {

    private final OrtSession session;
    private final String input;
    /** What the runs of now and before put their pictures into: what lies outside the heap is given back only when the collector comes by. */
    private final Queue<FloatBuffer> buffers = new ConcurrentLinkedQueue<>();

    private ScanGraph(OrtSession session) {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
    }

    /** @param name of a resource among the models. @throws ModelProblem where it cannot be run here */
    static ScanGraph open(String name) {
        try (InputStream in = ScanGraph.class.getResourceAsStream("/models/" + name)) {
            return new ScanGraph(OnnxRuntime.keepingSession(in.readAllBytes()));
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
        FloatBuffer kept = buffer(planes.length);
        FloatBuffer picture = kept.duplicate().limit(planes.length).slice().put(planes).rewind();
        try (OnnxTensor tensor = OnnxTensor.createTensor(OnnxRuntime.environment(), picture, new long[]{1, 3, height, width});
             OrtSession.Result result = session.run(Map.of(input, tensor))) {
            OnnxTensor output = (OnnxTensor) result.get(0);
            return new Output(values(output.getFloatBuffer()), output.getInfo().getShape());
        } catch (OrtException e) {
            throw new ModelProblem("run", e);
        } finally {
            buffers.add(kept);
        }
    }

    /** One of those at hand; where it is too small it goes, and a new one takes its place. */
    private FloatBuffer buffer(int length) {
        FloatBuffer kept = buffers.poll();
        return kept != null && kept.capacity() >= length ? kept
                : ByteBuffer.allocateDirect(length * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
    }

    /** ONNX Runtime gives a copy of its own; that is not copied again. */
    private static float[] values(FloatBuffer buffer) {
        if (buffer.hasArray() && buffer.arrayOffset() == 0 && buffer.array().length == buffer.remaining()) {
            return buffer.array();
        }
        float[] values = new float[buffer.remaining()];
        buffer.get(values);
        return values;
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
