package org.duizhao.desktop.search;

import org.duizhao.export.hit.HitTable;
import org.duizhao.index.search.SearchField;
import org.duizhao.index.search.SearchQuery;
import org.duizhao.index.search.SearchQuery.Everything;
import org.duizhao.index.search.SearchQueryReader;
import org.duizhao.index.search.SearchResult;
import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.library.entry.NoticeSummary;
import org.duizhao.words.Messages;
import org.duizhao.workbench.Project;

import java.io.IOException;
import java.util.Comparator;
import java.util.EnumMap;
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
        return new SearchPage(typed, result.measures(), found, missing, Facets.of(typed, found, wider(typed)), CountTable.of(found, missing));
    }

    /** All that is found, whatever is listed. @param messages in which the heads are said */
    HitTable table(String typed, Messages messages) throws IOException {
        int all = project.search(typed, 0).measures();
        return HitTables.of(find(typed, Math.max(1, all)), messages);
    }

    /** What is found without the values of a field, for each field that the text narrows. */
    private Map<SearchField, List<NoticeHits>> wider(String typed) throws IOException {
        Map<SearchField, List<NoticeHits>> wider = new EnumMap<>(SearchField.class);
        for (SearchField field : Facets.FIELDS) {
            if (!FilterText.chosen(typed, field).isEmpty()) {
                String without = FilterText.without(typed, field);
                // nothing but this field was asked for: all notices can be chosen
                Map<String, Integer> counts = SearchQueryReader.read(without) instanceof Everything ? everything() : project.search(without, 0).counts();
                wider.put(field, notices.stream().filter(notice -> counts.containsKey(notice.id()))
                        .map(notice -> new NoticeHits(notice, counts.get(notice.id()), List.of())).toList());
            }
        }
        return wider;
    }

    private Map<String, Integer> everything() {
        return notices.stream().filter(notice -> notice.counts().measures() > 0)
                .collect(Collectors.toMap(NoticeSummary::id, notice -> notice.counts().measures()));
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
