package org.duizhao.notice.requirement;

import org.duizhao.notice.source.Span;

/**
 * Words of a measure, and where they stand in its text.
 *
 * @param text as it stands there
 */
public record Quote(Span span, String text) {

    /** The words of a measure in this span. */
    public static Quote of(String measure, Span span) {
        return new Quote(span, span.in(measure));
    }
}
