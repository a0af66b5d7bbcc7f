package org.duizhao.desktop.task;

import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class TaskRunnerTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final List<String> told = new ArrayList<>();
    private final TaskRunner tasks = new TaskRunner(background::add, Runnable::run);

    @Test
    void aTaskIsUnderWayUntilItsResultIsDelivered() {
        tasks.start("name", progress -> "result", told::add, broken -> told.add("broken"));
        assertEquals(1, tasks.running().size());
        background.remove().run();
        assertEquals(List.of("result"), told);
        assertTrue(tasks.running().isEmpty());
    }

    @Test
    void whatAJobThrowsIsDeliveredAsItsFailure() {
        tasks.start("name", progress -> {
            throw new IOException("disk");
        }, result -> told.add("result"), broken -> told.add(broken.getMessage()));
        background.remove().run();
        assertEquals(List.of("disk"), told);
    }

    @Test
    void aCancelledJobStopsAtItsNextReportAndDeliversNothing() {
        RunningTask task = tasks.start("name", progress -> {
            told.add("started");
            progress.report("file", 1, 2);
            told.add("went on");
            return "result";
        }, told::add, broken -> told.add("broken"));
        task.cancel();
        assertTrue(tasks.running().isEmpty(), "it is not shown any more, though it has not noticed yet");
        background.remove().run();
        assertEquals(List.of("started"), told);
    }

    @Test
    void progressIsShownAsAShareAndAStage() {
        RunningTask[] task = new RunningTask[1];
        task[0] = tasks.start("name", progress -> {
            progress.report("云岭县.pdf", 1, 4);
            return task[0].stageProperty().get() + " " + task[0].fractionProperty().get();
        }, told::add, broken -> told.add("broken"));
        background.remove().run();
        assertEquals(List.of("云岭县.pdf 0.25"), told);
    }

    @Test
    void aTotalThatIsNotKnownIsShownAsUnknown() {
        RunningTask task = tasks.start("name", progress -> {
            progress.report("", 3, 0);
            return "";
        }, told::add, broken -> told.add("broken"));
        background.remove().run();
        assertEquals(RunningTask.UNKNOWN, task.fractionProperty().get());
    }
}
