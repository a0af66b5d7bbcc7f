package org.duizhao.desktop.task;

import org.duizhao.progress.Progress;

/** Work that takes a while. Runs on a background thread; must not touch the window. */
@FunctionalInterface
public interface Job<T> {

    /**
     * Does the work.
     *
     * @throws java.util.concurrent.CancellationException where {@code progress} says that it is no longer wanted
     */
    T run(Progress progress) throws Exception;
}
