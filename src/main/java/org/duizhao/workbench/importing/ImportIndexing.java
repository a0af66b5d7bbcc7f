package org.duizhao.workbench.importing;

import org.duizhao.notice.Notice;
import org.duizhao.workbench.search.SearchCache;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
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
    private final int workers;
    /** What is not known to be put in yet, by batches, the oldest first. */
    private final Deque<List<Future<?>>> begun = new ArrayDeque<>();

    /** @param workers threads of the pool */
    ImportIndexing(SearchCache search, ExecutorService pool, int workers) {
        this.search = search;
        this.pool = pool;
        this.workers = workers;
    }

    /** Begins to put a batch of stored notices in, once not too many of those before are under way. */
    void follow(List<Notice> stored) throws IOException {
        while (begun.size() >= MOST_BATCHES) {
            await(begun.remove());
        }
        begin(stored.stream().<Step>map(notice -> () -> search.put(notice)).toList());
    }

    /** Waits until all is put in, whether the caller is interrupted or not: what is stored is to be found. */
    void finish() throws IOException {
        awaitAll();
        // what the index still holds in memory is written by all threads; a commit would write it on one
        begin(Collections.nCopies(workers, search::writeAhead));
        awaitAll();
    }

    /** A step of the index that one thread takes. */
    private interface Step {
        void take() throws IOException;
    }

    private void begin(List<Step> steps) {
        List<Future<?>> batch = new ArrayList<>();
        for (Step step : steps) {
            batch.add(pool.submit(() -> {
                step.take();
                return null;
            }));
        }
        begun.add(batch);
    }

    private void awaitAll() throws IOException {
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
