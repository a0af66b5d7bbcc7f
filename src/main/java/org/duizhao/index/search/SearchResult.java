package org.duizhao.index.search;

import org.duizhao.notice.source.SourceRange;

import java.util.List;
import java.util.Map;

/**
 * What a search found.
 *
 * @param measures how many measures in all
 * @param hits     the first of them, notice by notice in reading order, as many as were asked for; the likest first where a sentence was looked for
 * @param counts   how many measures of each notice; a notice without any is missing
 */
public record SearchResult(int measures, List<Hit> hits, Map<String, Integer> counts) {

    public SearchResult {
        hits = List.copyOf(hits);
        counts = Map.copyOf(counts);
    }

    /**
     * One measure.
     *
     * @param clause     where it stands, as it is cited: 二、（一）; empty for an opening paragraph
     * @param text       the whole measure
     * @param highlights the ranges of {@code text} (UTF-16, half-open) that were asked for, sorted, none overlapping
     * @param responsible the names of those who see to it, in the notice's order
     */
    public record Hit(String noticeId, String measureId, String clause, String text, List<SourceRange> highlights, List<String> responsible) {
        public Hit {
            highlights = List.copyOf(highlights);
            responsible = List.copyOf(responsible);
        }
    }
}
