package org.duizhao.workbench;

import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchResult;
import org.duizhao.library.entry.LibraryProblem;
import org.duizhao.workbench.search.SearchCache;

import java.io.IOException;
import java.util.Map;
import java.util.Optional;

/** What of a project is found by a search, and what is not. */
public final class ProjectSearch {

    private final SearchCache search;
    private final Workbench workbench;

    ProjectSearch(SearchCache search, Workbench workbench) {
        this.search = search;
        this.workbench = workbench;
    }

    /**
     * The first {@code limit} hits of what a person typed, see {@link SearchQueryReader}; where a sentence was asked for, what says much
     * the same, a few measures of each notice.
     *
     * @throws org.duizhao.index.search.SearchTooLong where it is longer than any question
     */
    public SearchResult search(String typed, int limit) throws IOException {
        SearchQueryReader.check(typed);
        SearchQuery query = SearchQueryReader.read(typed);
        Optional<String> sentence = SearchQuery.sentence(query);
        return sentence.isEmpty() ? search.search(query, limit)
                : workbench.nearSentences().of(sentence.get(), search.search(query, NearSentences.CANDIDATES));
    }

    /** The notices that no search finds, for the rules failed at them: their files by their ids. */
    public Map<String, String> leftOut() {
        return search.leftOut();
    }

    /** Tries again to make a notice found. */
    public void putAgain(String id) throws LibraryProblem, IOException {
        search.putAgain(id);
    }
}
