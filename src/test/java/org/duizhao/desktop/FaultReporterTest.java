package org.duizhao.desktop;

import org.junit.jupiter.api.Test;

import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;

class FaultReporterTest {

    private long now;
    private int notified;
    private final FaultReporter reporter = new FaultReporter(() -> notified++, () -> now);

    @Test
    void aFaultThatComesWithEveryFrameIsToldOnce() {
        for (int frame = 0; frame < 600; frame++) {
            now += TimeUnit.MILLISECONDS.toNanos(16);
            draw();
        }
        assertEquals(1, notified);
    }

    @Test
    void whoeverTriesAgainLaterHearsItAgain() {
        draw();
        now += TimeUnit.SECONDS.toNanos(3);
        draw();
        assertEquals(2, notified);
    }

    @Test
    void anotherFaultIsToldAtOnce() {
        draw();
        report(new IllegalStateException());
        report(new StackOverflowError());
        assertEquals(3, notified);
    }

    @Test
    void aWindowThatCannotEvenSaySoBringsNoFurtherFault() {
        FaultReporter mute = new FaultReporter(() -> {
            throw new IllegalStateException();
        }, () -> now);
        assertDoesNotThrow(() -> mute.uncaughtException(Thread.currentThread(), new IllegalStateException()));
    }

    /** The same fault at the same place. */
    private void draw() {
        report(new IllegalStateException("drawing"));
    }

    private void report(Throwable fault) {
        reporter.uncaughtException(Thread.currentThread(), fault);
    }
}
