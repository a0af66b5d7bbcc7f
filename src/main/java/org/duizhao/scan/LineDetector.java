package org.duizhao.scan;

import boofcv.alg.filter.binary.BinaryImageOps;
import boofcv.alg.filter.binary.Contour;
import boofcv.struct.ConnectRule;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_F64;
import georegression.struct.point.Point2D_I32;

import java.nio.FloatBuffer;
import java.util.ArrayList;
import java.util.List;

/** Finds where text stands in a picture, by the detection model: it says of each point how likely it is the core of a line. */
final class LineDetector implements AutoCloseable {

    private static final String MODEL = "ch_PP-OCRv4_det_infer.onnx";
    /** The longer side of what the model sees, as PP-OCR itself has it: a line of a notice is then 18 points high, small print 10. With more it takes twice the memory and finds no more. */
    private static final int LONGEST = 960;
    /** The model halves its picture five times. */
    private static final int STEP = 32;
    /** Means and deviations of the pictures that the model was trained with, by colour. */
    private static final float[] MEAN = {0.485f, 0.456f, 0.406f};
    private static final float[] DEVIATION = {0.229f, 0.224f, 0.225f};
    /** What PP-OCR itself takes for text. */
    private static final float TEXT = 0.3f;
    /** A core that is less likely than this on the average of its points is none. */
    private static final double CORE = 0.5;
    /** Fewer points than this are dirt. */
    private static final int LEAST_SIDE = 3;

    private final ScanGraph graph = ScanGraph.open(MODEL);

    /** The outlines of the cores of lines, in pixels of the picture. */
    List<List<Point2D_F64>> cores(GrayU8 picture) {
        double scale = Math.min(1, (double) LONGEST / Math.max(picture.width, picture.height));
        int width = stepped(picture.width * scale);
        int height = stepped(picture.height * scale);
        GrayU8 small = PictureScale.scaled(picture, width, height);
        float[] likely = graph.run(planes -> put(small, planes), new ScanGraph.Size(width, height), new long[]{1, 1, height, width}, LineDetector::values);
        GrayU8 text = new GrayU8(width, height);
        for (int i = 0; i < text.data.length; i++) {
            text.data[i] = (byte) (likely[i] > TEXT ? 1 : 0);
        }
        List<List<Point2D_F64>> cores = new ArrayList<>();
        for (Contour contour : BinaryImageOps.contourExternal(text, ConnectRule.EIGHT)) {
            if (isCore(contour.external, likely, width)) {
                cores.add(contour.external.stream()
                        .map(point -> new Point2D_F64((point.x + 0.5) * picture.width / width, (point.y + 0.5) * picture.height / height)).toList());
            }
        }
        return cores;
    }

    private static boolean isCore(List<Point2D_I32> outline, float[] likely, int width) {
        int left = outline.stream().mapToInt(point -> point.x).min().orElseThrow();
        int right = outline.stream().mapToInt(point -> point.x).max().orElseThrow();
        int top = outline.stream().mapToInt(point -> point.y).min().orElseThrow();
        int bottom = outline.stream().mapToInt(point -> point.y).max().orElseThrow();
        if (Math.min(right - left, bottom - top) + 1 < LEAST_SIDE) {
            return false;
        }
        double sum = 0;
        int count = 0;
        for (int y = top; y <= bottom; y++) {
            for (int x = left; x <= right; x++) {
                float one = likely[y * width + x];
                if (one > TEXT) {
                    sum += one;
                    count++;
                }
            }
        }
        return sum / count > CORE;
    }

    private static int stepped(double length) {
        return Math.max(STEP, (int) Math.round(length / STEP) * STEP);
    }

    private static void put(GrayU8 picture, FloatBuffer planes) {
        for (int colour = 0; colour < 3; colour++) {
            for (byte one : picture.data) {
                planes.put(((one & 0xFF) / 255f - MEAN[colour]) / DEVIATION[colour]);
            }
        }
    }

    private static float[] values(FloatBuffer said) {
        float[] values = new float[said.remaining()];
        said.get(values);
        return values;
    }

    @Override
    public void close() {
        graph.close();
    }
}
