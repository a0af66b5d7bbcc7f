package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchResult;
import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.workbench.Project;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Searches a project and puts what was found in order. Runs in the background. */
final class SearchPages {

    private final Project project;
    private final List<NoticeSummary> notices;

    /** @param notices of the project, in library order */
    SearchPages(Project project, List<NoticeSummary> notices) {
        this.project = project;
        this.notices = List.copyOf(notices);
    }

    /**
     * Searches.
     *
     * @param limit how many hits to list
     * @return {@link SearchPage#EMPTY} where nothing was asked for
     */
    SearchPage find(String typed, int limit) throws IOException {
        if (SearchQueryReader.read(typed) instanceof Everything) {
            return SearchPage.EMPTY;
        }
        SearchResult result = project.search(typed, limit);
        Map<String, List<Hit>> hits = result.hits().stream().collect(Collectors.groupingBy(Hit::noticeId));
        List<NoticeHits> found = notices.stream().filter(notice -> result.counts().containsKey(notice.id()))
                .map(notice -> new NoticeHits(notice, result.counts().get(notice.id()),
                        hits.getOrDefault(notice.id(), List.of()))).sorted(order(typed, result)).toList();
        List<NoticeSummary> missing = asked(typed).stream().filter(notice -> !result.counts().containsKey(notice.id())).toList();
        return new SearchPage(typed, result.measures(), found, missing, Facets.of(typed, found), CountTable.of(found, missing));
    }

    /** As in the library; where a sentence was looked for, the notice with the nearest one first. */
    private static Comparator<NoticeHits> order(String typed, SearchResult result) {
        if (SearchQuery.sentence(SearchQueryReader.read(typed)).isEmpty()) {
            return Comparator.comparingInt(notice -> 0);
        }
        List<String> nearest = result.hits().stream().map(Hit::noticeId).distinct().toList();
        return Comparator.comparingInt(notice -> nearest.indexOf(notice.notice().id()));
    }

    /** The notices that the filters by place, year, genre and issuer let through. */
    private List<NoticeSummary> asked(String typed) throws IOException {
        String filters = FilterText.ofNotices(typed);
        if (filters.isEmpty()) {
            return notices;
        }
        Set<String> ids = project.search(filters, 0).counts().keySet();
        return notices.stream().filter(notice -> ids.contains(notice.id())).toList();
    }
}
