package org.duizhao.desktop.search;

import org.duizhao.library.entry.NoticeSummary;

import java.util.List;

/**
 * All that the view shows of one search. Notices are in library order.
 *
 * @param typed    what was searched for
 * @param measures how many measures match in all
 * @param found    the notices in which something was found; without their hits past the first ones that were asked for
 * @param missing  notices that the filters let through and in which nothing was found
 * @param table    how many measures of each place and year
 */
record SearchPage(String typed, int measures, List<NoticeHits> found, List<NoticeSummary> missing, List<Facet> facets,
                  CountTable table) {

    /** Nothing is searched for. */
    static final SearchPage EMPTY = new SearchPage("", 0, List.of(), List.of(), List.of(), CountTable.EMPTY);

    SearchPage {
        found = List.copyOf(found);
        missing = List.copyOf(missing);
        facets = List.copyOf(facets);
    }

    /** How many of the measures are listed. */
    int listed() {
        return found.stream().mapToInt(notice -> notice.hits().size()).sum();
    }

    /** How many of the listed measures say it in other words: an abbreviation or its members; 0 where no words were asked for. */
    int byMeaning() {
        return (int) SearchLine.of(this).stream().filter(line -> line instanceof SearchLine.HitLine hit && hit.byMeaning()).count();
    }

    List<String> foundIds() {
        return found.stream().map(notice -> notice.notice().id()).toList();
    }
}
