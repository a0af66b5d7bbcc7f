package org.duizhao.desktop.task;

import java.util.concurrent.CancellationException;

/** Where a working thread stops while its work is paused. Thread-safe. */
final class Gate {

    private boolean closed;
    private boolean givenUp;

    synchronized void close() {
        closed = true;
    }

    synchronized void open() {
        closed = false;
        notifyAll();
    }

    /** Lets everyone through for good, whatever was closed before: the work is given up and shall find out. */
    synchronized void giveUp() {
        givenUp = true;
        notifyAll();
    }

    /**
     * Waits while the gate is closed.
     *
     * @throws CancellationException where the work is given up, or the thread is interrupted
     */
    synchronized void pass() {
        try {
            while (closed && !givenUp) {
                wait();
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException();
        }
        if (givenUp) {
            throw new CancellationException();
        }
    }
}
