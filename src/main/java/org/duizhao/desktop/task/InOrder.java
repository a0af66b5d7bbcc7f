package org.duizhao.desktop.task;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.Executor;

/** Runs one step after the other, in the order they were given, on the threads of another executor. */
final class InOrder implements Executor {

    private final Executor threads;
    private final Deque<Runnable> waiting = new ArrayDeque<>();
    private boolean busy;

    InOrder(Executor threads) {
        this.threads = threads;
    }

    @Override
    public synchronized void execute(Runnable step) {
        waiting.add(() -> {
            try {
                step.run();
            } finally {
                startNext();
            }
        });
        if (!busy) {
            startNext();
        }
    }

    private synchronized void startNext() {
        busy = !waiting.isEmpty();
        if (busy) {
            threads.execute(waiting.remove());
        }
    }
}
