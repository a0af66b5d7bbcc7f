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
final class Rest {

    private final TaskRunner tasks;
    private final Consumer<Runnable> pause;
    private final Runnable giveBack;
    private boolean worked;

    /**
     * @param pause    runs the last step that it gets, once no further one has come for some time
     * @param giveBack what is done once after work
     */
    Rest(TaskRunner tasks, Consumer<Runnable> pause, Runnable giveBack) {
        this.tasks = tasks;
        this.pause = pause;
        this.giveBack = giveBack;
        tasks.running().addListener((ListChangeListener<RunningTask>) change -> {
            worked = true;
            beginAgain();
        });
    }

    /** Whatever a person does in this window puts it off. */
    void heed(Scene scene) {
        scene.addEventFilter(InputEvent.ANY, event -> beginAgain());
    }

    private void beginAgain() {
        if (worked) {
            pause.accept(this::begin);
        }
    }

    /** Work that is under way puts it off until it ends. */
    private void begin() {
        if (tasks.running().isEmpty()) {
            worked = false;
            giveBack.run();
        }
    }
}
