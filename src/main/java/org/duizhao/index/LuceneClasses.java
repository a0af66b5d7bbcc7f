package org.duizhao.index;

import org.apache.lucene.index.IndexWriter;

import java.lang.invoke.MethodHandles;

/**
 * Initialises the classes of Lucene that initialise one another, beginning with the same one on whatever thread. Where one thread
 * begins with the writer and another with its settings, both wait for ever: apache/lucene issue 12419, open in the versions for Java 17.
 */
public final class LuceneClasses {

    private LuceneClasses() {
    }

    /** To be called before anything of Lucene's package {@code index}; costs nothing from the second time on. */
    public static void initialise() {
        try {
            MethodHandles.lookup().ensureInitialized(IndexWriter.class);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("a public class", e);
        }
    }
}
