package org.duizhao.workbench.search;

import org.duizhao.index.search.MeasureSearch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;

/**
 * A search index that may fail, on a full disk or because its files are damaged, and is then put away for an empty one: an index
 * can be made again from its project, and must never stop it. Thread-safe.
 */
final class ReplaceableIndex implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(ReplaceableIndex.class);

    private final Replacement replacement;
    private volatile MeasureSearch current;
    private volatile int failures;

    ReplaceableIndex(MeasureSearch first, Replacement replacement) {
        this.current = first;
        this.replacement = replacement;
    }

    /** Gives an empty index after so many failures. */
    @FunctionalInterface
    interface Replacement {
        MeasureSearch after(int failures) throws IOException;
    }

    /** A question to an index. */
    @FunctionalInterface
    interface Question<T> {
        T to(MeasureSearch index) throws IOException;
    }

    /** A change of an index. */
    @FunctionalInterface
    interface Change {
        void of(MeasureSearch index) throws IOException;
    }

    /** How often the index was replaced. Whoever sees it grow must fill the index anew. */
    int failures() {
        return failures;
    }

    /**
     * The answer; that of an empty index where the old one failed.
     *
     * @throws IOException where the empty one fails at the same question too
     */
    <T> T ask(Question<T> question) throws IOException {
        MeasureSearch asked = current;
        try {
            return question.to(asked);
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            // once it failed, Lucene closes an index, and says so by an IllegalStateException; damaged bytes lead it outside of its arrays
            replace(asked, e);
        }
        return question.to(current);
    }

    /** Changes the index. Where it fails the change is lost with all before it. */
    void change(Change change) throws IOException {
        MeasureSearch changed = current;
        try {
            change.of(changed);
        } catch (IOException | IllegalStateException | IndexOutOfBoundsException e) {
            replace(changed, e);
        }
    }

    private synchronized void replace(MeasureSearch failed, Exception cause) throws IOException {
        if (failed != current) {
            return;
        }
        LOG.warn("The search index failed and is made anew: {}", cause.getClass().getName(), cause);
        closeQuietly(failed);
        current = replacement.after(failures + 1);
        failures++;
    }

    @Override
    public void close() {
        closeQuietly(current);
    }

    private static void closeQuietly(MeasureSearch index) {
        try {
            index.close();
        } catch (IOException | IllegalStateException e) {
            // what it could not write is written again when the project is opened next
            return;
        }
    }
}
