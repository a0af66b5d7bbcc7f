package org.duizhao.desktop;

import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import org.duizhao.desktop.task.RunningTask;
import org.duizhao.desktop.task.TaskRunner;

import java.util.function.Consumer;

/**
 * Gives back what work needed for a while: once all work is over and nobody has touched the window for some time. Not before, for
 * collecting garbage holds the window up for a moment, and not by itself, for a heap that nobody uses is never collected. On the
 * window's thread.
 */
final class IdleCollector {

    private final TaskRunner tasks;
    private final Consumer<Runnable> pause;
    private final Runnable collect;
    private boolean worked;

    /**
     * @param pause    runs the last step that it gets, once no further one has come for some time
     * @param collect what is done once after work
     */
    IdleCollector(TaskRunner tasks, Consumer<Runnable> pause, Runnable collect) {
        this.tasks = tasks;
        this.pause = pause;
        this.collect = collect;
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> {
            worked = true;
            waitAgain();
        });
    }

    /** Whatever a person does in this window puts it off. */
    void listenTo(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> waitAgain());
    }

    private void waitAgain() {
        if (worked) {
            pause.accept(this::collectIfIdle);
        }
    }

    /** Work that is under way puts it off until it ends. */
    private void collectIfIdle() {
        if (tasks.running().isEmpty()) {
            worked = false;
            collect.run();
        }
    }
}
