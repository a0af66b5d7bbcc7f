package org.duizhao.extract.abbreviation;

import org.duizhao.notice.source.Span;

import java.util.List;

/**
 * An abbreviation in a sentence, before anybody has asked what it means.
 *
 * @param span   without quotation marks
 * @param counts the numbers it is made of
 */
record Mention(Span span, String text, List<Integer> counts) {

    Mention {
        counts = List.copyOf(counts);
    }

    /** How many members it should have: 5 of 五到位, 1 + 4 of 一制四案, 2 of 一案双罚. */
    boolean hasCount(int members) {
        int sum = counts.stream().mapToInt(Integer::intValue).sum();
        int greatest = counts.stream().mapToInt(Integer::intValue).max().orElse(0);
        return members == sum || members == greatest;
    }

    boolean overlaps(Mention other) {
        return span.overlaps(other.span);
    }
}
