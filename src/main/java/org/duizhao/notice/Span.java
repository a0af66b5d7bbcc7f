package org.duizhao.notice;

/**
 * A half-open range of UTF-16 offsets in the text of a measure. Where the range is one of the source, it is a {@link SourceRange}.
 *
 * @param end exclusive
 */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text that stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }
}
