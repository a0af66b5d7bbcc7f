package org.duizhao.extract.grammar;

/** A half-open range of UTF-16 offsets in a sentence. */
public record Span(int start, int end) {

    public boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
