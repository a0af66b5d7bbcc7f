package org.duizhao.matrix;

import java.util.Comparator;

/** A half-open range of UTF-16 offsets in a text on the screen. */
public record TextRange(int start, int end) implements Comparable<TextRange> {

    /** True where the two have a character in common. */
    public boolean overlaps(TextRange other) {
        return start < other.end && other.start < end;
    }

    @Override
    public int compareTo(TextRange other) {
        return Comparator.comparingInt(TextRange::start).thenComparingInt(TextRange::end).compare(this, other);
    }
}
