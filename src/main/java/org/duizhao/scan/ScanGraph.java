package org.duizhao.scan;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtEnvironment;
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
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.LongStream;

/** One of the models in memory: a picture in, numbers out. Several threads may run it at the same time, each run on its own thread only. */
final class ScanGraph implements AutoCloseable {

    private final OrtSession session;
    private final String input;
    private final String output;
    /** What earlier runs put their pictures and answers into: what lies outside the heap is given back only when the collector comes by. */
    private final Queue<FloatBuffer> ins = new ConcurrentLinkedQueue<>();
    private final Queue<FloatBuffer> outs = new ConcurrentLinkedQueue<>();

    private ScanGraph(OrtSession session) {
        this.session = session;
        this.input = session.getInputNames().iterator().next();
        this.output = session.getOutputNames().iterator().next();
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
     * @param planes puts three planes of {@code height} rows, one after the other
     * @param shape  of what it says, which follows from the size of the picture
     * @param read   of its numbers, row by row, what is wanted; they are gone afterwards
     */
    <T> T run(Consumer<FloatBuffer> planes, Size size, long[] shape, Function<FloatBuffer, T> read) {
        OrtEnvironment environment = OnnxRuntime.environment();
        FloatBuffer in = buffer(ins, 3 * size.width() * size.height());
        FloatBuffer out = buffer(outs, (int) LongStream.of(shape).reduce(1, Math::multiplyExact));
        planes.accept(in.rewind());
        try (OnnxTensor tensor = OnnxTensor.createTensor(environment, in.rewind(), new long[]{1, 3, size.height(), size.width()});
             OnnxTensor said = OnnxTensor.createTensor(environment, out.rewind(), shape);
             OrtSession.Result result = session.run(Map.of(input, tensor), Map.of(output, said))) {
            return read.apply(out.rewind());
        } catch (OrtException e) {
            throw new ModelProblem("run", e);
        } finally {
            ins.add(in);
            outs.add(out);
        }
    }

    /** One of those at hand, with room for so many numbers; where it is too small it goes, and a new one takes its place. */
    private static FloatBuffer buffer(Queue<FloatBuffer> kept, int length) {
        FloatBuffer one = kept.poll();
        FloatBuffer large = one != null && one.capacity() >= length ? one
                : ByteBuffer.allocateDirect(length * Float.BYTES).order(ByteOrder.nativeOrder()).asFloatBuffer();
        return large.limit(length);
    }

    /** Of a picture, in points. */
    record Size(int width, int height) {
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
