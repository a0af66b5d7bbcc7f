package org.duizhao.workbench;

import org.duizhao.index.search.MeasureSearch;
import org.duizhao.index.search.SearchResult;
import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchableMeasure;
import org.duizhao.library.Library;
import org.duizhao.library.LibraryProblem;
import org.duizhao.library.NoticeSummary;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * The search index of one project. It is made from the project file alone and follows it: after a crash, or where it is missing or
 * old, {@link #catchUp} puts in what the project has stored since.
 */
public final class SearchCache implements AutoCloseable {

    private static final String STAGE = "index";
    /** Changes whenever {@link SearchableMeasure} says more or other things; an index of another format is made anew. */
    private static final String FORMAT = "3:";

    private final Library library;
    private final MeasureSearch search;
    private final Function<Notice, List<SearchableMeasure>> searchable;

    public SearchCache(Library library, MeasureSearch search, Function<Notice, List<SearchableMeasure>> searchable) {
        this.library = library;
        this.search = search;
        this.searchable = searchable;
    }

    /** Makes the index fit the project. Cancelled half way, it goes on there the next time. */
    public void catchUp(Progress progress) throws LibraryProblem, IOException {
        long target = library.revision();
        long seen = seen();
        if (seen == target) {
            return;
        }
        Set<String> known = library.summaries().stream().map(NoticeSummary::id).collect(Collectors.toCollection(TreeSet::new));
        boolean older = seen > target;
        search.remove(search.notices().stream().filter(id -> older || !known.contains(id)).toList());
        List<String> missing = library.storedAfter(older ? 0 : seen);
        for (int i = 0; i < missing.size(); i++) {
            progress.report(STAGE, i, missing.size());
            Notice notice = library.document(missing.get(i)).orElseThrow().notice();
            search.put(notice.id(), searchable.apply(notice));
        }
        search.commit(FORMAT + target);
    }

    /** What the index will hold of a notice; may be asked from any thread. */
    List<SearchableMeasure> searchable(Notice notice) {
        return searchable.apply(notice);
    }

    /** Follows what was just stored. It is found after {@link #settle}. */
    void put(Notice notice, List<SearchableMeasure> measures) throws IOException {
        search.put(notice.id(), measures);
    }

    /** Makes what was put in found, where nothing else changed in the project meanwhile. */
    void settle() throws LibraryProblem, IOException {
        search.commit(FORMAT + library.revision());
    }

    /** The revision of the project that the index has seen; one that never comes where it is of another format. */
    private long seen() throws IOException {
        String state = search.state();
        if (state.isEmpty()) {
            return 0;
        }
        return state.startsWith(FORMAT) ? Long.parseLong(state.substring(FORMAT.length())) : Long.MAX_VALUE;
    }

    public SearchResult search(SearchQuery query, int limit) throws IOException {
        return search.search(query, limit);
    }

    @Override
    public void close() throws IOException {
        search.close();
    }
}
