package org.duizhao.index.search;

import java.io.IOException;
import java.util.Collection;
import java.util.List;

/** Finds measures. Thread-safe. */
public interface MeasureSearch extends AutoCloseable {

    /** Puts all measures of one notice in, in the place of what was there of it. They are found after {@link #commit}. */
    void put(String noticeId, List<SearchableMeasure> measures) throws IOException;

    /** Takes notices out. Unknown ids are passed over. */
    void remove(Collection<String> noticeIds) throws IOException;

    /**
     * Writes a part of what was put in, so that {@link #commit} has less to do. Called on several threads, each writes another part.
     * Nothing is seen or durable by it.
     */
    void writeAhead() throws IOException;

    /**
     * Makes what was put in and taken out seen by searches, and durable.
     *
     * @param state anything by which the caller tells later whether the index still fits its project
     */
    void commit(String state) throws IOException;

    /** The state given with the last commit; empty for a new index. */
    String state() throws IOException;

    /** The ids of all notices in the index, sorted. */
    List<String> notices() throws IOException;

    /**
     * The first {@code limit} measures that match, and the counts of all. Where the query has a sentence ({@link SearchQuery.Like}), the
     * {@code limit} measures whose words are likest to it and no others, the likest first.
     */
    SearchResult search(SearchQuery query, int limit) throws IOException;

    @Override
    void close() throws IOException;
}
