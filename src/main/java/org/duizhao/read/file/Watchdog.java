package org.duizhao.read.file;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Supplier;

/** Lets work run for a bounded time, on another thread that cannot keep the program alive. */
final class Watchdog {

    /** Enough for documents that nest deeper than any person writes; deeper ones end in a StackOverflowError, not in a crash. */
    private static final long STACK_BYTES = 8L << 20;
    /** Longer than from one file of an import to the next; then the thread ends. */
    private static final long IDLE_SECONDS = 5;

    private final int seconds;
    /** A thread serves one file after the other, for making one costs more than reading a notice. One that is late is replaced. */
    private final ExecutorService threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS,
            new SynchronousQueue<>(), Watchdog::thread);

    Watchdog(int seconds) {
        this.seconds = seconds;
    }

    private static Thread thread(Runnable work) {
        Thread thread = new Thread(null, work, "duizhao-read", STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The result of {@code work}, or {@code tooLate} where it took too long or the calling thread was interrupted, whose flag
     * is then set again. The work is interrupted; libraries that do not look at the flag run on unheard.
     */
    <T> T within(Supplier<T> work, T tooLate) {
        if (Thread.currentThread().isInterrupted()) {
            return tooLate;
        }
        Future<T> task = threads.submit(work::get);
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
