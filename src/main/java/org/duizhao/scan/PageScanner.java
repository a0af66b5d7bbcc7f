package org.duizhao.scan;

import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_F64;

import java.awt.image.BufferedImage;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Reads pictures of pages. Thread-safe but for closing; the same picture gives the same characters whatever the number of threads. */
public final class PageScanner implements AutoCloseable {

    /** PP-OCR was taught cores that are lines shrunk to two fifths; so much of a core's area by its outline brings the line back. */
    private static final double UNCLIP = 1.6;

    private final LineDetector detector;
    private final LineReader reader;

    /** @throws org.duizhao.onnx.ModelProblem where the models cannot be run on this system */
    public PageScanner() {
        detector = new LineDetector();
        reader = new LineReader();
    }

    /** The lines of a page, in no particular order but the same each time. */
    public List<ScannedLine> scan(BufferedImage page) {
        GrayU8 ink = PageInk.of(page);
        List<List<Point2D_F64>> cores = detector.cores(ink);
        Slant slant = Slant.of(cores, ink.width, ink.height);
        GrayU8 straight = slant.isNone() ? ink : PictureScale.turned(ink, slant.radians());
        List<LineBox> boxes = cores.stream().map(slant::straightened).map(PageScanner::box).map(PageScanner::whole)
                .sorted(Comparator.comparingDouble(LineBox::top).thenComparingDouble(LineBox::left)).toList();
        List<List<ScannedCharacter>> lines = IntStream.range(0, boxes.size()).parallel()
                .mapToObj(i -> reader.read(straight, boxes.get(i))).toList();
        return IntStream.range(0, boxes.size()).filter(i -> !lines.get(i).isEmpty())
                .mapToObj(i -> new ScannedLine(lines.get(i), boxes.get(i))).toList();
    }

    private static LineBox box(List<Point2D_F64> outline) {
        double left = outline.stream().mapToDouble(point -> point.x).min().orElseThrow();
        double right = outline.stream().mapToDouble(point -> point.x).max().orElseThrow();
        double top = outline.stream().mapToDouble(point -> point.y).min().orElseThrow();
        double bottom = outline.stream().mapToDouble(point -> point.y).max().orElseThrow();
        return new LineBox(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
    }

    private static LineBox whole(LineBox core) {
        return core.grown(UNCLIP * core.width() * core.height() / (2 * (core.width() + core.height())));
    }

    @Override
    public void close() {
        detector.close();
        reader.close();
    }
}
