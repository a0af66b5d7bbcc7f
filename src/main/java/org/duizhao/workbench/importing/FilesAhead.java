package org.duizhao.workbench.importing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.function.Function;

/**
 * Works on files, several at once, and gives the results in the order of the files. It goes ahead of who takes them, but never so far
 * that what is in hand (files begun, and results taken and not yet given back) is more than the bounds allow; one file, however
 * large, is always allowed. Used by one thread.
 */
final class FilesAhead<T> {

    private final List<Path> files;
    private final Function<Path, T> work;
    private final ExecutorService pool;
    private final Bounds bounds;
    private final Deque<Begun<T>> ahead = new ArrayDeque<>();
    private int next;
    private Load inHand = Load.NOTHING;
    private Load taken = Load.NOTHING;

    FilesAhead(List<Path> files, Function<Path, T> work, ExecutorService pool, Bounds bounds) {
        this.files = files;
        this.work = work;
        this.pool = pool;
        this.bounds = bounds;
    }

    /** How much may be in hand at once. */
    record Bounds(int files, long bytes) {
    }

    private record Begun<T>(long size, Future<T> result) {
    }

    private record Load(int files, long bytes) {

        static final Load NOTHING = new Load(0, 0);

        Load plus(long size) {
            return new Load(files + 1, bytes + size);
        }

        Load minus(Load other) {
            return new Load(files - other.files, bytes - other.bytes);
        }
    }

    /** True where the next result can only come after those that were taken are given back. */
    boolean waits() {
        begin();
        return ahead.isEmpty();
    }

    /** The result of the next file; not to be called while {@link #waits}. */
    T take() throws InterruptedException {
        begin();
        Begun<T> first = ahead.remove();
        taken = taken.plus(first.size);
        try {
            return first.result.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }

    /** Says that what was taken so far is in hand no more. */
    void giveBack() {
        inHand = inHand.minus(taken);
        taken = Load.NOTHING;
    }

    /** Gives up whatever was begun and not taken. */
    void cancel() {
        ahead.forEach(begun -> begun.result.cancel(true));
        ahead.clear();
    }

    private void begin() {
        while (next < files.size()) {
            Path file = files.get(next);
            long size = size(file);
            Load more = inHand.plus(size);
            if (inHand.files > 0 && (more.files > bounds.files || more.bytes > bounds.bytes)) {
                return;
            }
            inHand = more;
            ahead.add(new Begun<>(size, pool.submit(() -> work.apply(file))));
            next++;
        }
    }

    private static long size(Path file) {
        try {
            return Files.size(file);
        } catch (IOException | SecurityException e) {
            // what cannot be opened will not be in memory either
            return 0;
        }
    }
}
