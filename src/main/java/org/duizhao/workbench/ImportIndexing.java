package org.duizhao.workbench;

import org.duizhao.notice.Notice;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;

/**
 * Follows an import with the search index, on the import's threads. Only what is stored is put in, so that the index never holds what
 * the project does not. Used by one thread.
 */
final class ImportIndexing {

    private final SearchCache search;
    private final ExecutorService pool;
    private final List<Future<?>> begun = new ArrayList<>();

    ImportIndexing(SearchCache search, ExecutorService pool) {
        this.search = search;
        this.pool = pool;
    }

    /** Begins to put stored notices in, once those of the call before are. */
    void follow(List<Notice> stored) throws IOException {
        finish();
        for (Notice notice : stored) {
            begun.add(pool.submit(() -> {
                search.put(notice);
                return null;
            }));
        }
    }

    /** Waits until all is put in, whether the caller is interrupted or not: what is stored is to be found. */
    void finish() throws IOException {
        boolean interrupted = false;
        for (int i = 0; i < begun.size(); ) {
            try {
                begun.get(i).get();
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
        begun.clear();
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
