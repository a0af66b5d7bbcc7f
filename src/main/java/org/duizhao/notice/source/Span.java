package org.duizhao.notice.source;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets in the text of a measure; may be empty. In order of start, then of end.
 * Where the range is one of the source, it is a {@link SourceRange}.
 *
 * @param end exclusive
 */
public record Span(int start, int end) implements Comparable<Span> {

    /** @throws IllegalArgumentException for a range that begins before the text or ends before it begins */
    public Span {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a part of a text: " + start + ".." + end);
        }
    }

    /** In UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** The same range where so many characters more stand before it; fewer where {@code by} is negative. */
    public Span shifted(int by) {
        return new Span(start + by, end + by);
    }

    /** Whether an offset lies in it; its end does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    /** Whether the two share a character. */
    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** The text that stands there. */
    public String in(String text) {
        return text.substring(start, end);
    }

    @Override
    public int compareTo(Span other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }
}
