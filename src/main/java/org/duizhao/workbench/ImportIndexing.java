package org.duizhao.workbench;

import org.duizhao.notice.Notice;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Follows an import with the search index, on the import's threads. Only what is stored is put in, so that the index never holds what
 * the project does not. Used by one thread.
 */
final class ImportIndexing {

    /** So many may be under way that storing goes on meanwhile, and few enough that it does not run away from the index. */
    private static final int MOST_BATCHES = 2;

    private final SearchCache search;
    private final ExecutorService pool;
    /** What is not known to be put in yet, by batches, the oldest first. */
    private final Deque<List<Future<?>>> begun = new ArrayDeque<>();

    ImportIndexing(SearchCache search, ExecutorService pool) {
        this.search = search;
        this.pool = pool;
    }

    /** Begins to put a batch of stored notices in, once not too many of those before are under way. */
    void follow(List<Notice> stored) throws IOException {
        while (begun.size() >= MOST_BATCHES) {
            await(begun.remove());
        }
        List<Future<?>> batch = new ArrayList<>();
        for (Notice notice : stored) {
            batch.add(pool.submit(() -> {
                search.put(notice);
                return null;
            }));
        }
        begun.add(batch);
    }

    /** Waits until all is put in, whether the caller is interrupted or not: what is stored is to be found. */
    void finish() throws IOException {
        while (!begun.isEmpty()) {
            await(begun.remove());
        }
    }

    private void await(List<Future<?>> batch) throws IOException {
        boolean interrupted = false;
        for (int i = 0; i < batch.size(); ) {
            try {
                batch.get(i).get();
                i++;
            } catch (InterruptedException e) {
                interrupted = true;
            } catch (ExecutionException e) {
                begun.clear();
                if (e.getCause() instanceof IOException failure) {
                    throw failure;
                }
                throw new IllegalStateException(e.getCause());
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
