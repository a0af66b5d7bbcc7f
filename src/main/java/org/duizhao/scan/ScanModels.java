package org.duizhao.scan;

import org.duizhao.onnx.ModelProblem;
import org.duizhao.onnx.NativeLibraries;
import org.duizhao.onnx.OnnxRuntime;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InterruptedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.ReadWriteLock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;

/** Reads pictures with the models that come with the program. Nothing is loaded before the first picture. Thread-safe. */
public final class ScanModels implements PictureReader {

    private static final Logger LOG = LoggerFactory.getLogger(ScanModels.class);

    private final Path caches;
    private final ReadWriteLock use = new ReentrantReadWriteLock();
    private final ReentrantLock onePage = new ReentrantLock();
    private final AtomicLong steps = new AtomicLong();
    private PageScanner scanner;
    private Boolean usable;

    /** @param caches the folder where native libraries are kept */
    public ScanModels(Path caches) {
        this.caches = caches;
    }

    @Override
    public synchronized boolean available() {
        if (usable == null) {
            usable = canRun();
        }
        return usable;
    }

    private boolean canRun() {
        try {
            NativeLibraries.provide(caches);
            OnnxRuntime.environment();
            return true;
        } catch (IOException | ModelProblem missing) {
            LOG.warn("pictures cannot be read", missing);
            return false;
        }
    }

    @Override
    public List<ScannedLine> lines(Page page) throws IOException {
        try {
            onePage.lockInterruptibly();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException();
        }
        try {
            return lines(page.draw());
        } finally {
            onePage.unlock();
        }
    }

    private List<ScannedLine> lines(BufferedImage page) throws IOException {
        use.readLock().lock();
        while (scanner == null) {
            use.readLock().unlock();
            load();
            use.readLock().lock();
        }
        try {
            return scanner.scan(page);
        } finally {
            use.readLock().unlock();
        }
    }

    private void load() {
        use.writeLock().lock();
        try {
            if (scanner == null) {
                scanner = new PageScanner(steps::incrementAndGet);
                LOG.info("models for pictures of pages loaded");
            }
        } finally {
            use.writeLock().unlock();
        }
    }

    @Override
    public long steps() {
        return steps.get();
    }

    @Override
    public void rest() {
        use.writeLock().lock();
        try {
            if (scanner != null) {
                scanner.close();
                scanner = null;
            }
        } finally {
            use.writeLock().unlock();
        }
    }
}
