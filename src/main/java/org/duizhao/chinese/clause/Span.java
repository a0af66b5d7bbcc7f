package org.duizhao.chinese.clause;

/** A half-open range of UTF-16 offsets in a text. */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }

    /** What stands there in a text. */
    public String of(String text) {
        return text.substring(start, end);
    }
}
