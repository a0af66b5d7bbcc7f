package org.duizhao.desktop.task;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.io.IOException;
import java.util.concurrent.RejectedExecutionException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TaskRunnerTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> results = new ArrayList<>();
    private final TaskRunner tasks = new TaskRunner(background::add, Runnable::run);

    @Test
    void aTaskIsUnderWayUntilItsResultIsDelivered() {
        tasks.start("name", progress -> "result", results::add, broken -> results.add("broken"));
        assertEquals(1, tasks.running().size());
        background.remove().run();
        assertEquals(List.of("result"), results);
        assertTrue(tasks.running().isEmpty());
    }

    @Test
    void whatAJobThrowsIsDeliveredAsItsFailure() {
        tasks.start("name", progress -> {
            throw new IOException("disk");
        }, result -> results.add("result"), broken -> results.add(broken.getMessage()));
        background.remove().run();
        assertEquals(List.of("disk"), results);
    }

    @ParameterizedTest
    @ValueSource(classes = {StackOverflowError.class, OutOfMemoryError.class, AssertionError.class, NoClassDefFoundError.class})
    void anErrorEndsATaskAsAnExceptionDoesAndTheNextOneRuns(Class<? extends Error> kind) throws Exception {
        Error error = kind.getDeclaredConstructor().newInstance();
        for (Start start : List.<Start>of(tasks::start, tasks::startCounted, tasks::startInOrder)) {
            start.of("name", progress -> {
                throw error;
            }, result -> results.add("result"), broken -> results.add(broken.getClass().getSimpleName()));
            background.remove().run();
            assertTrue(tasks.running().isEmpty());
        }
        tasks.startInOrder("name", progress -> "next", results::add, broken -> results.add("broken"));
        background.remove().run();
        String name = kind.getSimpleName();
        assertEquals(List.of(name, name, name, "next"), results);
    }

    /** One of the ways to start a task. */
    private interface Start {
        RunningTask of(String nameKey, Job<String> job, Consumer<String> done, Consumer<Throwable> failed);
    }

    @Test
    void afterItsThreadsAreGoneNothingIsStartedAndNothingIsThrown() {
        TaskRunner closed = new TaskRunner(work -> {
            throw new RejectedExecutionException("closed");
        }, Runnable::run);
        List<String> delivered = new ArrayList<>();
        RunningTask task = closed.start("task.read", progress -> "result", delivered::add, failure -> delivered.add("failed"));
        assertEquals(List.of(), delivered);
        assertEquals(List.of(), closed.running());
        assertTrue(task.cancelled());
    }

    @Test
    void aCancelledJobStopsAtItsNextReportAndDeliversNothing() {
        RunningTask task = tasks.start("name", progress -> {
            results.add("started");
            progress.report("file", 1, 2);
            results.add("went on");
            return "result";
        }, results::add, broken -> results.add("broken"));
        task.cancel();
        assertTrue(tasks.running().isEmpty(), "it is not shown any more, though it has not noticed yet");
        background.remove().run();
        assertEquals(List.of("started"), results);
    }

    @Test
    void progressIsShownAsAShareAndAStage() {
        RunningTask[] task = new RunningTask[1];
        task[0] = tasks.start("name", progress -> {
            progress.report("云岭县.pdf", 1, 4);
            return task[0].stageProperty().get() + " " + task[0].fractionProperty().get();
        }, results::add, broken -> results.add("broken"));
        background.remove().run();
        assertEquals(List.of("云岭县.pdf 0.25"), results);
    }

    @Test
    void aTotalThatIsNotKnownIsShownAsUnknown() {
        RunningTask task = tasks.start("name", progress -> {
            progress.report("", 3, 0);
            return "";
        }, results::add, broken -> results.add("broken"));
        background.remove().run();
        assertEquals(RunningTask.UNKNOWN, task.fractionProperty().get());
    }

    @Test
    void pausedWorkStopsAtItsNextReportUntilItGoesOn() throws Exception {
        BlockingQueue<String> reached = new LinkedBlockingQueue<>();
        RunningTask task = tasks.startCounted("name", progress -> {
            reached.add("before");
            progress.report("file", 1, 2);
            reached.add("after");
            return "result";
        }, reached::add, broken -> reached.add("broken"));
        task.pause();
        Thread worker = new Thread(background.remove());
        worker.start();
        assertEquals("before", reached.poll(5, TimeUnit.SECONDS));
        assertNull(reached.poll(100, TimeUnit.MILLISECONDS), "it waits");
        task.resume();
        assertEquals("after", reached.poll(5, TimeUnit.SECONDS));
        assertEquals("result", reached.poll(5, TimeUnit.SECONDS));
        worker.join();
    }

    @Test
    void pausedWorkCanBeCancelled() throws Exception {
        RunningTask task = tasks.startCounted("name", progress -> {
            progress.report("file", 1, 2);
            return "went on";
        }, results::add, broken -> results.add("broken"));
        task.pause();
        Thread worker = new Thread(background.remove());
        worker.start();
        task.cancel();
        worker.join(5_000);
        assertFalse(worker.isAlive());
        assertEquals(List.of(), results);
    }

    @Test
    void whatIsStartedInOrderIsDoneInOrderHoweverManyThreadsThereAre() throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(4);
        TaskRunner runner = new TaskRunner(threads, Runnable::run);
        List<Integer> done = Collections.synchronizedList(new ArrayList<>());
        for (int i = 0; i < 50; i++) {
            int number = i;
            runner.startInOrder("name", progress -> {
                Thread.sleep(number % 3);
                return done.add(number);
            }, added -> { }, broken -> { });
        }
        CountDownLatch last = new CountDownLatch(1);
        runner.startInOrder("name", progress -> "last", end -> last.countDown(), broken -> { });
        assertTrue(last.await(10, TimeUnit.SECONDS));
        threads.shutdown();
        assertEquals(IntStream.range(0, 50).boxed().toList(), done);
    }
}
