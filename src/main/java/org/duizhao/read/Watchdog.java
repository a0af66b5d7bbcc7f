package org.duizhao.read;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets work run for a bounded time, on a thread of its own that cannot keep the program alive. */
final class Watchdog {

    /** Enough for documents that nest deeper than any person writes; deeper ones end in a StackOverflowError, not in a crash. */
    private static final long STACK_BYTES = 8L << 20;

    private final int seconds;

    Watchdog(int seconds) {
        this.seconds = seconds;
    }

    /**
     * The result of {@code work}, or {@code tooLate} where it took too long or the calling thread was interrupted, whose flag
     * is then set again. The work is interrupted; libraries that do not look at the flag run on unheard.
     */
    <T> T within(Supplier<T> work, T tooLate) {
        FutureTask<T> task = new FutureTask<>(work::get);
        Thread thread = new Thread(null, task, "duizhao-read", STACK_BYTES);
        thread.setDaemon(true);
        thread.start();
        try {
            return task.get(seconds, TimeUnit.SECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            return tooLate;
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return tooLate;
        } catch (ExecutionException e) {
            throw new IllegalStateException("reading reports failures as outcomes", e.getCause());
        }
    }
}
