package org.duizhao.encode;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtSession;

import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.OnnxRuntime;

import java.nio.FloatBuffer;
import java.util.Map;

/**
 * Products worked out by ONNX Runtime, some ten times as quick as by Java's first compiler, with which the window runs. Of floats, and yet
 * exact: a product of two vectors of bytes is less than 2²⁴, below which a float holds every whole number.
 */
final class ProductSession implements Products {

    /** One matrix product, rows by columns transposed (Gemm with transB = 1, operator set 13), in the form of ONNX. */
    private static final String GRAPH = "products.onnx";
    private static final String OUTPUT = "products";

    private final OrtSession session;

    private ProductSession(OrtSession session) {
        this.session = session;
    }

    /** @throws ModelProblem where ONNX Runtime does not take the graph */
    static ProductSession open() {
        return new ProductSession(OnnxRuntime.session(EncoderFiles.resource(GRAPH)));
    }

    @Override
    public float[] of(byte[][] rows, byte[][] columns) {
        try (OnnxTensor left = tensor(rows); OnnxTensor right = tensor(columns);
             OrtSession.Result result = session.run(Map.of("rows", left, "columns", right))) {
            float[] products = new float[rows.length * columns.length];
            ((OnnxTensor) result.get(OUTPUT).orElseThrow()).getFloatBuffer().get(products);
            return products;
        } catch (OrtException e) {
            return PLAIN.of(rows, columns); // such as for want of memory: the same, slower
        }
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
