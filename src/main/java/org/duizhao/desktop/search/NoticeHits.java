package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.library.entry.NoticeSummary;

import java.util.List;

/**
 * What was found in one notice.
 *
 * @param measures how many measures match
 * @param hits     those of them that were asked for, in reading order
 */
record NoticeHits(NoticeSummary notice, int measures, List<Hit> hits) {

    NoticeHits {
        hits = List.copyOf(hits);
    }
}
