package org.duizhao.notice.source;

import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;

import java.util.BitSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Merged ranges are the same places, said once and in order. */
class SourceRangeTest {

    @Provide
    Arbitrary<SourceRange> ranges() {
        Arbitrary<Integer> ends = Arbitraries.integers().between(0, 20);
        return Combinators.combine(ends, ends).as((one, other) -> new SourceRange(Math.min(one, other), Math.max(one, other)));
    }

    private static BitSet places(List<SourceRange> ranges) {
        BitSet places = new BitSet();
        ranges.forEach(range -> places.set(range.start(), range.end()));
        return places;
    }

    @Property(tries = 1000)
    void mergingKeepsThePlacesAndLeavesNoTwoThatTouch(@ForAll @Size(max = 6) List<@From("ranges") SourceRange> ranges) {
        List<SourceRange> merged = SourceRange.merged(ranges);
        assertEquals(places(ranges), places(merged));
        for (int i = 1; i < merged.size(); i++) {
            assertTrue(merged.get(i - 1).end() < merged.get(i).start(), merged::toString);
        }
        assertEquals(merged, SourceRange.merged(merged));
    }
}
