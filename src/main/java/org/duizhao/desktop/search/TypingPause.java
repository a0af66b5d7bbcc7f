package org.duizhao.desktop.search;

import javafx.animation.PauseTransition;
import javafx.util.Duration;

import java.util.function.Consumer;

/** Runs the last of the steps that come fast after each other, once a person rests. On the window's thread. */
public final class TypingPause implements Consumer<Runnable> {

    private static final Duration REST = Duration.millis(120);

    private final PauseTransition pause = new PauseTransition(REST);

    @Override
    public void accept(Runnable step) {
        pause.setOnFinished(event -> step.run());
        pause.playFromStart();
    }
}
