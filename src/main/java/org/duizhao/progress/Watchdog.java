package org.duizhao.progress;

import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.SynchronousQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.concurrent.atomic.AtomicLong;
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

    /** Work that says how far it is, and may throw whatever it likes. */
    @FunctionalInterface
    public interface Reporting<T> {
        T run(Progress progress) throws Exception;
    }

    /**
     * Ends work whose thread was given up; to be called between its steps, since a thread that computes cannot be ended from outside.
     *
     * @throws CancellationException where nobody waits for the work any more
     */
    public static void checkWanted() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException();
        }
    }

    /**
     * The result of {@code work}; of {@code tooLate} where it took too long or the calling thread was interrupted, whose flag
     * is then set again; of {@code failed} where it threw, whatever it was. The work is interrupted then, and ends at its next
     * {@link #checkWanted}.
     */
    public <T> T within(Supplier<T> work, Supplier<T> tooLate, Function<Throwable, T> failed) {
        return within(work::get, steps, tooLate, failed);
    }

    private <T> T within(Callable<T> work, LongSupplier made, Supplier<T> tooLate, Function<Throwable, T> failed) {
        if (Thread.currentThread().isInterrupted()) {
            return tooLate.get();
        }
        Future<T> task = threads.submit(work);
        try {
            return whileSteps(task, made);
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
    private <T> T whileSteps(Future<T> task, LongSupplier made) throws InterruptedException, ExecutionException, TimeoutException {
        while (true) {
            long before = made.getAsLong();
            try {
                return task.get(seconds, TimeUnit.SECONDS);
            } catch (TimeoutException e) {
                if (made.getAsLong() == before) {
                    throw e;
                }
            }
        }
    }

    /**
     * The result of {@code work}.
     *
     * @throws CancellationException where the work was cancelled, or the calling thread interrupted
     * @throws GivenUp               where it took too long
     * @throws IllegalStateException where it threw what else it may, which is the cause
     */
    public <T> T orThrow(Supplier<T> work) {
        return orThrow(work::get, steps);
    }

    /**
     * The same of work that reports: each report is a step, which may take the whole time.
     *
     * @param progress told on the working thread, as the work tells it
     */
    public <T> T orThrow(Progress progress, Reporting<T> work) {
        AtomicLong made = new AtomicLong();
        return orThrow(() -> work.run((stage, done, total) -> {
            made.incrementAndGet();
            checkWanted();
            progress.report(stage, done, total);
        }), made::get);
    }

    private <T> T orThrow(Callable<T> work, LongSupplier made) {
        return within(work, made, () -> {
            checkWanted();
            throw new GivenUp(seconds);
        }, cause -> {
            if (cause instanceof CancellationException cancelled) {
                throw cancelled;
            }
            throw cause instanceof GivenUp inner ? inner : new IllegalStateException(cause);
        });
    }
}
