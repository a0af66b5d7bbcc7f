package org.duizhao.workbench.search;

import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchResult;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.library.Library;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.library.entry.StoredDocument;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;

/**
 * The search index of one project. It is made from the project file alone and follows it: after a crash, or where it is missing
 * or old, {@link #catchUp} puts in what the project has stored since.
 */
public final class SearchCache implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(SearchCache.class);
    private static final String STAGE = "index";
    /** Changes whenever {@link SearchableMeasure} says more or other things, or the index keeps them otherwise; an index of another format is made anew. */
    private static final String FORMAT = "7:";

    /** Of {@link #complete}, for an index that never was. */
    private static final int NEVER = -1;

    private final Library library;
    private final ReplaceableIndex index;
    private final Function<Notice, List<SearchableMeasure>> searchable;
    /** What could not be put in, by id: the others are found. */
    private final Map<String, String> leftOut = new ConcurrentHashMap<>();
    /** The last damage of the project that was met; null where none was. */
    private volatile LibraryProblem damage;
    /** How many failures the index had when it was complete last; less than any where it never was. */
    private int complete;

    /** A cache in one index, whose failures are the caller's. */
    public SearchCache(Library library, MeasureSearch search, Function<Notice, List<SearchableMeasure>> searchable) {
        this(library, search, failures -> {
            throw new IOException("the only index failed");
        }, searchable);
    }

    SearchCache(Library library, MeasureSearch search, ReplaceableIndex.Replacement replacement,
                Function<Notice, List<SearchableMeasure>> searchable) {
        this.library = library;
        this.index = new ReplaceableIndex(search, replacement);
        this.searchable = searchable;
    }

    /**
     * The cache of a project, with its index in that storage. Where the index fails, by a full disk or damage, it is made again; the project goes
     * on.
     */
    public static SearchCache at(IndexStorage storage, Library library, Function<Notice, List<SearchableMeasure>> searchable)
            throws LibraryProblem, IOException {
        SearchCache cache = new SearchCache(library, storage.open(), storage::after, searchable);
        if (cache.seen() != library.revision()) {
            cache.complete = NEVER;
        }
        return cache;
    }

    /** Makes the index fit the project. Cancelled half way, it goes on there the next time. */
    public synchronized void catchUp(Progress progress) throws LibraryProblem, IOException {
        int before;
        do {
            before = index.failures();
            fill(progress);
        } while (index.failures() != before);
        complete = before;
    }

    private void fill(Progress progress) throws LibraryProblem, IOException {
        int before = index.failures();
        long target = library.revision();
        long seen = seen();
        if (seen == target) {
            return;
        }
        boolean older = seen > target;
        // the index first: what an import puts in meanwhile was stored before
        List<String> indexed = index.ask(MeasureSearch::notices);
        Set<String> known = library.ids();
        List<String> gone = indexed.stream().filter(id -> older || !known.contains(id)).toList();
        index.change(search -> search.remove(gone));
        List<String> missing = library.storedAfter(older ? 0 : seen);
        for (int i = 0; i < missing.size() && index.failures() == before; i++) {
            progress.report(STAGE, i, missing.size());
            putStored(missing.get(i));
        }
        if (index.failures() == before) {
            index.change(search -> search.commit(FORMAT + target));
        }
    }

    /** One that is damaged is said to be so where it is read; all others are found. */
    private void putStored(String id) throws LibraryProblem, IOException {
        Optional<StoredDocument> document;
        try {
            document = library.document(id);
        } catch (LibraryProblem problem) {
            if (problem.reason() != LibraryProblem.Reason.DAMAGED) {
                throw problem;
            }
            LOG.warn("a damaged document not put into the search index", problem);
            damage = problem;
            return;
        }
        if (document.isPresent()) {
            put(document.get().notice());
        }
    }

    /** Follows what was just stored, on any thread. It is found after {@link #settle}. */
    public void put(Notice notice) throws IOException {
        try {
            List<SearchableMeasure> measures = searchable.apply(notice);
            index.change(search -> search.put(notice.id(), measures));
            leftOut.remove(notice.id());
        } catch (RuntimeException | StackOverflowError e) {
            // it is not found until it is read anew; all others are, and the index of the project is complete
            LOG.warn("{} not put into the search index", notice.file(), e);
            leftOut.put(notice.id(), notice.file());
        }
    }

    /** The notices that could not be put in since this was opened, their files by their ids: all others are found. */
    public Map<String, String> leftOut() {
        return Map.copyOf(leftOut);
    }

    /** Damage of the project that was met on the way, which did not keep the others from being found; empty where there was none. */
    public Optional<LibraryProblem> damage() {
        return Optional.ofNullable(damage);
    }

    /** Puts a notice in once more that could not be. One that is not there is passed over. */
    public void putAgain(String id) throws LibraryProblem, IOException {
        putStored(id);
        settle();
    }

    /** Leaves less to be done by {@link #settle}; on as many threads as put notices in. */
    public void writeAhead() throws IOException {
        index.change(MeasureSearch::writeAhead);
    }

    /** Makes what was put in found, where nothing else changed in the project meanwhile. */
    public synchronized void settle() throws LibraryProblem, IOException {
        String state = FORMAT + library.revision();
        boolean whole = index.failures() == complete;
        if (whole) {
            index.change(search -> search.commit(state));
        }
        if (!whole || index.failures() != complete) {
            catchUp(Progress.NONE);
        }
    }

    /** The revision of the project that the index has seen; one that never comes where it is of another format. */
    private long seen() throws IOException {
        String state = index.ask(MeasureSearch::state);
        if (state.isEmpty()) {
            return 0;
        }
        return state.startsWith(FORMAT) ? Long.parseLong(state.substring(FORMAT.length())) : Long.MAX_VALUE;
    }

    /** The first {@code limit} hits. An index that turns out to be damaged is made again first. */
    public SearchResult search(SearchQuery query, int limit) throws IOException {
        int before = index.failures();
        SearchResult result = index.ask(search -> search.search(query, limit));
        if (index.failures() == before) {
            return result;
        }
        try {
            catchUp(Progress.NONE);
        } catch (LibraryProblem e) {
            throw new IOException("neither the index nor the project can be read", e);
        }
        return index.ask(search -> search.search(query, limit));
    }

    @Override
    public void close() {
        index.close();
    }
}
