package org.duizhao.desktop.search;

import org.duizhao.index.search.SearchResult.Hit;
import org.duizhao.notice.source.SourceRange;
import org.duizhao.notice.source.Span;

import java.util.List;

/**
 * The part of a measure that is shown in the list of hits.
 *
 * @param text with … where something was left out
 * @param lit  the words that were asked for, as far as they are in the part
 */
record Snippet(String text, List<Span> lit) {

    /** In UTF-16 units. By judgement some three lines of a list. */
    private static final int LONGEST = 220;
    /** What is kept before the first hit, to see in what sentence it stands. A judgement. */
    private static final int BEFORE = 60;
    private static final String LEFT_OUT = "…";

    Snippet {
        lit = List.copyOf(lit);
    }

    /** The whole measure where it is short; otherwise the part around the first of its words. */
    static Snippet of(Hit hit) {
        String text = hit.text();
        int first = hit.highlights().isEmpty() ? 0 : hit.highlights().get(0).start();
        int start = text.length() <= LONGEST ? 0 : Math.max(0, Math.min(first - BEFORE, text.length() - LONGEST));
        int end = Math.min(text.length(), start + LONGEST);
        String before = start > 0 ? LEFT_OUT : "";
        String after = end < text.length() ? LEFT_OUT : "";
        int shift = before.length() - start;
        return new Snippet(before + text.substring(start, end) + after,
                hit.highlights().stream().filter(range -> range.start() < end)
                        .map(range -> shown(range, end, shift)).toList());
    }

    private static Span shown(SourceRange range, int end, int shift) {
        return new Span(range.start() + shift, Math.min(range.end(), end) + shift);
    }
}
