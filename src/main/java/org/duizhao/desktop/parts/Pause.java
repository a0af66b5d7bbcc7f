package org.duizhao.desktop.parts;

import javafx.animation.PauseTransition;

import java.time.Duration;
import java.util.function.Consumer;

/** Runs the last of the steps that come fast after each other, once none has come for a while. On the window's thread. */
public final class Pause implements Consumer<Runnable> {

    private final PauseTransition pause;

    /** @param length how long no further step may come */
    public Pause(Duration length) {
        pause = new PauseTransition(javafx.util.Duration.millis(length.toMillis()));
    }

    @Override
    public void accept(Runnable step) {
        pause.setOnFinished(event -> step.run());
        pause.playFromStart();
    }
}
