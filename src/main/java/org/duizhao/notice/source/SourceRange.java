package org.duizhao.notice.source;

import java.util.ArrayList;
import java.util.List;

/**
 * A half-open range {@code [start, end)} of UTF-16 offsets into the text of a file as it was read, before any repair.
 */
public record SourceRange(int start, int end) implements Comparable<SourceRange> {

    /** @throws IllegalArgumentException for a range that begins before the text or ends before it begins */
    public SourceRange {
        if (start < 0 || end < start) {
            throw new IllegalArgumentException("not a range: " + start + ".." + end);
        }
    }

    /** In UTF-16 units. */
    public int length() {
        return end - start;
    }

    /** Whether an offset lies in it; its end does not. */
    public boolean contains(int offset) {
        return start <= offset && offset < end;
    }

    @Override
    public int compareTo(SourceRange other) {
        return start == other.start ? Integer.compare(end, other.end) : Integer.compare(start, other.start);
    }

    /** The same characters as sorted ranges of which no two touch or overlap. Empty for an empty list. */
    public static List<SourceRange> merged(List<SourceRange> ranges) {
        if (ranges.size() < 2) {
            return List.copyOf(ranges);
        }
        List<SourceRange> result = new ArrayList<>(ranges.size());
        SourceRange last = null;
        for (SourceRange next : inOrder(ranges)) {
            if (last != null && next.start <= last.end) {
                last = new SourceRange(last.start, Math.max(last.end, next.end));
                result.set(result.size() - 1, last);
            } else {
                last = next;
                result.add(next);
            }
        }
        return List.copyOf(result);
    }

    private static List<SourceRange> inOrder(List<SourceRange> ranges) {
        for (int i = 1; i < ranges.size(); i++) {
            if (ranges.get(i - 1).compareTo(ranges.get(i)) > 0) {
                return ranges.stream().sorted().toList();
            }
        }
        return ranges;
    }
}
