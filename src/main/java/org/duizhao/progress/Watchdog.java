package org.duizhao.progress;

import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Function;
import java.util.function.LongSupplier;
import java.util.function.Supplier;

/** Lets work run for a bounded time and within a bounded stack, on another thread that cannot keep the program alive. Thread-safe. */
public final class Watchdog {

    /** Enough for documents that nest deeper than any person writes; deeper ones end in a StackOverflowError, not in a crash. */
    private static final long STACK_BYTES = 8L << 20;
    /** Longer than from one file of an import to the next; then the thread ends. */
    private static final long IDLE_SECONDS = 5;

    private final int seconds;
    private final LongSupplier steps;
    /** A thread serves one document after the other, for making one costs more than reading a notice. One that is late is replaced. */
    private final ExecutorService threads;

    /**
     * @param name    of its threads
     * @param seconds how long a piece of work may take
     */
    public Watchdog(String name, int seconds) {
        this(name, seconds, () -> 0);
    }

    /**
     * As {@link #Watchdog(String, int)}, for work of many steps.
     *
     * @param seconds how long one step may take
     * @param steps   how many have been made so far by all work together
     */
    public Watchdog(String name, int seconds, LongSupplier steps) {
        this.seconds = seconds;
        this.steps = steps;
        threads = new ThreadPoolExecutor(0, Integer.MAX_VALUE, IDLE_SECONDS, TimeUnit.SECONDS, new SynchronousQueue<>(), work -> thread(work, name));
    }

    private static Thread thread(Runnable work, String name) {
        Thread thread = new Thread(null, work, name, STACK_BYTES);
        thread.setDaemon(true);
        return thread;
    }

    /**
     * The result of {@code work}; of {@code tooLate} where it took too long or the calling thread was interrupted, whose flag
     * is then set again; of {@code failed} where it threw, whatever it was. The work is interrupted; what does not look at the flag runs on unheard.
     */
    public <T> T within(Supplier<T> work, Supplier<T> tooLate, Function<Throwable, T> failed) {
        if (Thread.currentThread().isInterrupted()) {
            return tooLate.get();
        }
        Future<T> task = threads.submit(work::get);
        try {
            return whileSteps(task);
        } catch (TimeoutException e) {
            task.cancel(true);
            return tooLate.get();
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            return tooLate.get();
        } catch (ExecutionException e) {
            return failed.apply(e.getCause());
        }
    }

    /** Waits on while there are steps. */
    private <T> T whileSteps(Future<T> task) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long before = steps.getAsLong();
            try {
                return task.get(seconds, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (steps.getAsLong() == before) {
                    throw e;
                }
            }
        }
    }

    /**
     * The result of {@code work}.
     *
     * @throws CancellationException where the work was cancelled, or the calling thread interrupted
     * @throws IllegalStateException where it took too long, or threw what else it may
     */
    public <T> T orThrow(Supplier<T> work) {
        return within(work, () -> {
            if (Thread.currentThread().isInterrupted()) {
                throw new CancellationException();
            }
            throw new IllegalStateException("longer than " + seconds + " s");
        }, cause -> {
            if (cause instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw new IllegalStateException(cause);
        });
    }
}
