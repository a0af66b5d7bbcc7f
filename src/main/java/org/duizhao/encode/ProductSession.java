package org.duizhao.encode;

import ai.onnxruntime.OnnxJavaType;
import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.OnnxRuntime;

import java.nio.ByteBuffer;
import java.nio.FloatBuffer;
import java.nio.LongBuffer;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Products worked out by ONNX Runtime, some ten times as quick as by Java's first compiler, with which the window runs. Of floats, and yet
 * exact: a product of two vectors of bytes is less than 2²⁴, below which a float holds every whole number.
 */
final class ProductSession implements Products {

    /** One matrix product, rows by columns transposed (Gemm with transB = 1, operator set 13), in the form of ONNX. */
    private static final String GRAPH = "products.onnx";
    /** The same of vectors of bytes that are gathered from many by two lists of ordinals (Gather, Cast, Gemm). */
    private static final String GRAPH_OF_SOME = "products-of-some.onnx";
    private static final String OUTPUT = "products";

    private final OrtSession session;
    private final OrtSession ofSome;

    private ProductSession(OrtSession session, OrtSession ofSome) {
        this.session = session;
        this.ofSome = ofSome;
    }

    /** @throws ModelProblem where ONNX Runtime does not take the graph */
    static ProductSession open() {
        return new ProductSession(OnnxRuntime.session(EncoderFiles.resource(GRAPH)), OnnxRuntime.session(EncoderFiles.resource(GRAPH_OF_SOME)));
    }

    @Override
    public float[] of(byte[][] rows, byte[][] columns) {
        try (OnnxTensor left = tensor(rows); OnnxTensor right = tensor(columns);
             OrtSession.Result result = session.run(Map.of("rows", left, "columns", right))) {
            return products(result);
        } catch (OrtException e) {
            return PLAIN.of(rows, columns); // such as for want of memory: the same, slower
        }
    }

    @Override
    public float[] ofSome(ByteBuffer all, byte[][] vectors, int[] rows, int[] columns) {
        // a buffer of one's own, for its position is not: the bytes are shared and only read
        try (OnnxTensor known = OnnxTensor.createTensor(OnnxRuntime.environment(), all.duplicate(), new long[] {vectors.length, SentenceVectors.WIDTH}, OnnxJavaType.INT8);
             OnnxTensor left = ordinals(rows); OnnxTensor right = ordinals(columns);
             OrtSession.Result result = ofSome.run(Map.of("vectors", known, "rows", left, "columns", right))) {
            return products(result);
        } catch (OrtException e) {
            return PLAIN.ofSome(all, vectors, rows, columns); // as above
        }
    }

    private static float[] products(OrtSession.Result result) {
        FloatBuffer found = ((OnnxTensor) result.get(OUTPUT).orElseThrow()).getFloatBuffer();
        float[] products = new float[found.remaining()];
        found.get(products);
        return products;
    }

    private static OnnxTensor ordinals(int[] ordinals) throws OrtException {
        return OnnxTensor.createTensor(OnnxRuntime.environment(), LongBuffer.wrap(IntStream.of(ordinals).asLongStream().toArray()), new long[] {ordinals.length});
    }

    private static OnnxTensor tensor(byte[][] vectors) throws OrtException {
        float[] all = new float[vectors.length * SentenceVectors.WIDTH];
        int at = 0;
        for (byte[] vector : vectors) {
            for (byte component : vector) {
                all[at++] = component;
            }
        }
        return OnnxTensor.createTensor(OnnxRuntime.environment(), FloatBuffer.wrap(all), new long[] {vectors.length, SentenceVectors.WIDTH});
    }
}
