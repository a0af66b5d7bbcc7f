package org.duizhao.desktop.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * Measures {@link Pace} from the reports of the last seconds. Says nothing in the first second, and nothing of work that is
 * over in two. Time left runs down like a clock, and is set anew only where the work has become clearly slower or faster. Not
 * thread-safe.
 */
final class PaceMeter {

    /** In a second. */
    private static final double NANOSECONDS = 1e9;
    /** Seconds looked back: one large file among small ones neither stops the clock nor is forgotten. */
    private static final double WINDOW = 10;
    /** Seconds; with the window it bounds what is remembered to a hundred samples. */
    private static final double BETWEEN_SAMPLES = 0.1;
    /** Seconds in which the first files, read while classes are still loaded, would be taken for the speed of all. */
    private static final double SILENT = 1;
    /** Seconds; what is over sooner is over before the words are read. */
    private static final double WORTH_SAYING = 2;
    /** The clock is left alone while the estimate is within this share of it, or within so many seconds. */
    private static final double TOLERATED_SHARE = 0.2;
    /** Of the last seconds nobody minds two. */
    private static final double TOLERATED_SECONDS = 2;

    private final LongSupplier nanoTime;
    private final Deque<Sample> recent = new ArrayDeque<>();
    private double began = -1;
    private double said = -1;
    private boolean slow;
    private Pace pace = Pace.NONE;

    private record Sample(double second, long done) {
    }

    PaceMeter(LongSupplier nanoTime) {
        this.nanoTime = nanoTime;
    }

    /** Takes a report. */
    Pace report(long done, long total) {
        double now = nanoTime.getAsLong() / NANOSECONDS;
        began = began < 0 ? now : began;
        if (recent.isEmpty() || now - recent.getLast().second >= BETWEEN_SAMPLES) {
            recent.add(new Sample(now, done));
        }
        while (now - recent.getFirst().second > WINDOW && recent.size() > 2) {
            recent.remove();
        }
        pace = now - began < SILENT || said >= 0 && now - said < 1 ? new Pace(done, total, pace.perSecond(), pace.secondsLeft())
                : measured(now, done, total);
        return pace;
    }

    /** After a pause: what was before it says nothing of the speed now. */
    void beginAgain() {
        recent.clear();
        began = -1;
        said = -1;
        pace = new Pace(pace.done(), pace.total(), 0, Pace.UNKNOWN);
    }

    private Pace measured(double now, long done, long total) {
        Sample first = recent.getFirst();
        double perSecond = (done - first.done) / Math.max(now - first.second, BETWEEN_SAMPLES);
        if (perSecond <= 0 || total < done) {
            return new Pace(done, total, 0, Pace.UNKNOWN);
        }
        double estimate = (total - done) / perSecond;
        slow = slow || now - began + estimate >= WORTH_SAYING;
        if (!slow) {
            return new Pace(done, total, 0, Pace.UNKNOWN);
        }
        double clock = pace.known() ? Math.max(0, pace.secondsLeft() - (now - said)) : estimate;
        boolean holds = Math.abs(estimate - clock) <= Math.max(TOLERATED_SECONDS, clock * TOLERATED_SHARE);
        said = now;
        return new Pace(done, total, perSecond, holds ? clock : estimate);
    }
}
