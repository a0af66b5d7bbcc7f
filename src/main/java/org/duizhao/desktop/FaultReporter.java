package org.duizhao.desktop;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * Takes the faults of a thread that nobody caught, writes them to the log, and has the window say that something went wrong. The
 * thread goes on. A fault in drawing comes back with every frame: it is reported once until it has been quiet for a while.
 */
final class FaultReporter implements Thread.UncaughtExceptionHandler {

    private static final Logger LOG = LoggerFactory.getLogger(FaultReporter.class);
    /** Whoever does the same again after this long wants to hear again that it fails. */
    private static final Duration QUIET = Duration.ofSeconds(2);
    /** By judgement: more different faults than these are one that differs in its place, and what is known of them is forgotten. */
    private static final int FAULTS_REMEMBERED = 50;

    private final Runnable report;
    private final LongSupplier nanoTime;
    /** When each was seen last, by class and place. */
    private final Map<String, Long> seen = new HashMap<>();

    /**
     * @param report   has the window say so; called on the thread of the fault, maybe in the midst of a change
     * @param nanoTime the clock
     */
    FaultReporter(Runnable report, LongSupplier nanoTime) {
        this.report = report;
        this.nanoTime = nanoTime;
    }

    @Override
    public synchronized void uncaughtException(Thread thread, Throwable fault) {
        try {
            if (isNew(fault)) {
                LOG.error("uncaught on thread {}", thread.getName(), fault);
                report.run();
            }
        } catch (Throwable again) {
            // whoever throws here has JavaFX print it to standard error, over and over
            return;
        }
    }

    private boolean isNew(Throwable fault) {
        StackTraceElement[] frames = fault.getStackTrace();
        String place = fault.getClass().getName() + (frames.length == 0 ? "" : frames[0]);
        long now = nanoTime.getAsLong();
        if (seen.size() > FAULTS_REMEMBERED) {
            seen.clear();
        }
        Long last = seen.put(place, now);
        return last == null || now - last > QUIET.toNanos();
    }
}
