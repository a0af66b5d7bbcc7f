package org.duizhao.desktop.task;

import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/** Runs all background work of the window. Used from the window's thread; results arrive there too. */
public final class TaskRunner {

    private static final Logger LOG = LoggerFactory.getLogger(TaskRunner.class);

    private final Executor background;
    private final Executor foreground;
    private final Executor inOrder;
    private final ObservableList<RunningTask> running = FXCollections.observableArrayList();
    private final ObservableList<RunningTask> readOnly = FXCollections.unmodifiableObservableList(running);

    /** As {@link #running}, for every thread. */
    private final Set<RunningTask> all = ConcurrentHashMap.newKeySet();

    /**
     * @param background where jobs run
     * @param foreground brings a step to the window's thread
     */
    public TaskRunner(Executor background, Executor foreground) {
        this.background = background;
        this.foreground = foreground;
        this.inOrder = new InOrder(background);
    }

    /** What is under way, oldest first. */
    public ObservableList<RunningTask> running() {
        return readOnly;
    }

    /**
     * Starts a job.
     *
     * @param nameKey the key of its name in the window's bundle
     * @param done    gets the result, unless the task was cancelled
     * @param failed  gets what the job threw, errors too, unless the task was cancelled; it is in the log already
     */
    public <T> RunningTask start(String nameKey, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        return run(background, new RunningTask(nameKey, false, running::remove), job, done, failed);
    }

    /** As {@link #start}, for work whose reports count notices: its pace is told and it can be paused. */
    public <T> RunningTask startCounted(String nameKey, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        return run(background, new RunningTask(nameKey, true, running::remove), job, done, failed);
    }

    /** As {@link #start}, after all work that was started in order before: of two changes the later one wins. */
    public <T> RunningTask startInOrder(String nameKey, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        return run(inOrder, new RunningTask(nameKey, false, running::remove), job, done, failed);
    }

    /** Cancels all work and waits until what was started in order is done, which is never cancelled half way. From any thread. */
    public void finish(Duration atMost) {
        List.copyOf(all).forEach(RunningTask::giveUp);
        CountDownLatch done = new CountDownLatch(1);
        inOrder.execute(done::countDown);
        try {
            done.await(atMost.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private <T> RunningTask run(Executor threads, RunningTask task, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        running.add(task);
        all.add(task);
        try {
            threads.execute(() -> {
                Runnable delivery = outcome(task, job, done, failed);
                all.remove(task);
                foreground.execute(() -> {
                    running.remove(task);
                    if (!task.cancelled()) {
                        delivery.run();
                    }
                });
            });
        } catch (RejectedExecutionException closed) {
            // the window is closed, and a timer of its last moment asks for what nobody will see
            all.remove(task);
            running.remove(task);
            task.giveUp();
        }
        return task;
    }

    /** Brings something that work found on its way to the window's thread. Called from any thread. */
    public void show(Runnable step) {
        foreground.execute(step);
    }

    private <T> Runnable outcome(RunningTask task, Job<T> job, Consumer<T> done, Consumer<Throwable> failed) {
        try {
            T result = job.run(task.progress(foreground));
            return () -> done.accept(result);
        } catch (CancellationException e) {
            return task::cancel;
        } catch (Throwable e) {
            // an error too: a task that broke off and is still shown as under way would hold the window up for ever
            LOG.warn("{} broke off", task.nameKey(), e);
            return () -> failed.accept(e);
        }
    }
}
