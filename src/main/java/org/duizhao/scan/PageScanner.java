package org.duizhao.scan;

import boofcv.concurrency.BoofConcurrency;
import boofcv.struct.image.GrayU8;
import georegression.struct.point.Point2D_F64;
import org.duizhao.onnx.ModelProblem;

import java.awt.image.BufferedImage;
import java.io.InterruptedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;

/**
 * Reads pictures of pages, the lines of each on several threads. The same picture gives the same characters whatever their number. For one page at a
 * time: two would take twice the memory.
 */
public final class PageScanner implements AutoCloseable {

    /** PP-OCR was taught cores that are lines shrunk to two fifths; so much of a core's area by its outline brings the line back. */
    private static final double UNCLIP = 1.6;
    /** Each takes 20 MB. */
    private static final int MOST_THREADS = 4;

    private final LineDetector detector;
    private final LineReader reader;
    private final Runnable step;
    private final ExecutorService threads = Executors.newFixedThreadPool(Math.min(MOST_THREADS, Runtime.getRuntime().availableProcessors()), PageScanner::thread);

    /**
     * @param step called for each line that was read, on any thread
     * @throws org.duizhao.onnx.ModelProblem where the models cannot be run on this system
     */
    public PageScanner(Runnable step) {
        this.step = step;
        // by itself BoofCV keeps a pool of threads of its own, and loses who interrupted it
        BoofConcurrency.USE_CONCURRENT = false;
        detector = new LineDetector();
        reader = new LineReader();
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(work, "duizhao-scan");
        thread.setDaemon(true);
        return thread;
    }

    /** The lines of a page, in no particular order but the same each time. @throws InterruptedIOException where the thread is interrupted; its flag is set again */
    public List<ScannedLine> scan(BufferedImage page) throws InterruptedIOException {
        GrayU8 ink = PageInk.of(page);
        List<List<Point2D_F64>> cores = detector.cores(ink);
        Slant slant = Slant.of(cores, ink.width, ink.height);
        GrayU8 straight = slant.isNone() ? ink : PictureScale.turned(ink, slant.radians());
        List<LineBox> boxes = cores.stream().map(slant::straightened).map(PageScanner::box).map(PageScanner::whole)
                .sorted(Comparator.comparingDouble(LineBox::top).thenComparingDouble(LineBox::left)).toList();
        List<List<ScannedCharacter>> lines = read(straight, boxes);
        return IntStream.range(0, boxes.size()).filter(i -> !lines.get(i).isEmpty())
                .mapToObj(i -> new ScannedLine(lines.get(i), boxes.get(i))).toList();
    }

    private List<List<ScannedCharacter>> read(GrayU8 straight, List<LineBox> boxes) throws InterruptedIOException {
        try {
            List<List<ScannedCharacter>> lines = new ArrayList<>();
            for (Future<List<ScannedCharacter>> line : threads.invokeAll(boxes.stream().<Callable<List<ScannedCharacter>>>map(box -> () -> read(straight, box)).toList())) {
                lines.add(line.get());
            }
            return lines;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof ModelProblem problem ? problem : new IllegalStateException(e.getCause());
        }
    }

    private List<ScannedCharacter> read(GrayU8 straight, LineBox box) {
        List<ScannedCharacter> line = reader.read(straight, box);
        step.run();
        return line;
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
        threads.shutdown();
        detector.close();
        reader.close();
    }
}
