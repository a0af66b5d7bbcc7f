package org.duizhao.desktop;

import javafx.scene.Group;
import javafx.scene.Scene;
import javafx.scene.input.ScrollEvent;
import javafx.stage.Stage;
import org.duizhao.desktop.task.TaskRunner;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;

import static org.junit.jupiter.api.Assertions.assertEquals;

@ExtendWith(ApplicationExtension.class)
class IdleCollectorTest {

    private final Queue<Runnable> background = new ArrayDeque<>();
    private final TaskRunner tasks = new TaskRunner(background::add, Runnable::run);
    /** The steps that wait for a pause; a further one takes the place of the last. */
    private final List<Runnable> waiting = new ArrayList<>();
    private final List<String> done = new ArrayList<>();
    private Scene scene;

    @Start
    void start(Stage stage) {
        scene = new Scene(new Group());
        new IdleCollector(tasks, waiting::add, () -> done.add("given back")).listenTo(scene);
    }

    @Test
    void memoryIsGivenBackOnceAfterWork() {
        work();
        pauseEnds();
        assertEquals(List.of("given back"), done);
        touch();
        assertEquals(List.of(), waiting, "nothing was worked since");
        work();
        pauseEnds();
        assertEquals(2, done.size());
    }

    @Test
    void nothingIsDoneWhileWorkIsUnderWay() {
        start();
        pauseEnds();
        assertEquals(List.of(), done);
        background.remove().run();
        pauseEnds();
        assertEquals(1, done.size());
    }

    @Test
    void whoeverTouchesTheWindowPutsItOff() {
        work();
        int before = waiting.size();
        touch();
        assertEquals(before + 1, waiting.size(), "the pause begins anew");
        assertEquals(List.of(), done);
    }

    private void work() {
        start();
        background.remove().run();
    }

    private void start() {
        tasks.start("name", progress -> "result", result -> { }, broken -> { });
    }

    private void touch() {
        scene.getRoot().fireEvent(new ScrollEvent(ScrollEvent.SCROLL, 0, 0, 0, 0, false, false, false, false, false, false, 0, 1,
                0, 1, ScrollEvent.HorizontalTextScrollUnits.NONE, 0, ScrollEvent.VerticalTextScrollUnits.NONE, 0, 0, null));
    }

    private void pauseEnds() {
        Runnable last = waiting.get(waiting.size() - 1);
        waiting.clear();
        last.run();
    }
}
