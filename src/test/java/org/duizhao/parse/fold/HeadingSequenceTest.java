package org.duizhao.parse.fold;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.duizhao.chinese.heading.Marker;
import org.duizhao.parse.fold.HeadingSequence.Candidate;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class HeadingSequenceTest {

    /** Candidates that stand ten characters apart: positive ones are sure, negative ones are not. */
    private static List<Candidate> candidates(List<Integer> numbers) {
        List<Candidate> candidates = new ArrayList<>();
        for (int number : numbers) {
            int start = 10 * candidates.size() + 10;
            candidates.add(new Candidate(new Marker(Marker.Kind.SECTION, Math.abs(number), start, start + 2), number > 0));
        }
        return candidates;
    }

    private static List<Integer> sequence(int before, Integer... numbers) {
        return HeadingSequence.sequence(candidates(List.of(numbers)), before, List.of()).stream().map(Marker::value).toList();
    }

    @Test
    void numbersThatGoOnAreHeadingsWhateverStandsBetween() {
        assertEquals(List.of(1, 2, 3), sequence(0, 1, 5, 2, -1, 3));
    }

    @Test
    void aSequenceMayGoOnFromTheNumberBeforeTheText() {
        assertEquals(List.of(4, 5), sequence(3, 4, 5));
        assertEquals(List.of(), sequence(0, 4, 5));
    }

    @Test
    void aSureNumberMaySkipTwoAndAnUnsureNone() {
        assertEquals(List.of(1, 4), sequence(0, 1, 4));
        assertEquals(List.of(1), sequence(0, 1, 5));
        assertEquals(List.of(1), sequence(0, 1, -3));
    }

    @Test
    void oneNumberInMidSentenceProvesNothing() {
        assertEquals(List.of(), sequence(0, -1));
        assertEquals(List.of(1, 2), sequence(0, -1, -2));
    }

    @Test
    void numbersMayStartAgainBehindAnOuterHeadingOnly() {
        List<Candidate> twice = candidates(List.of(1, 2, 1, 2));
        Marker outer = new Marker(Marker.Kind.SECTION, 2, 25, 27);
        assertEquals(List.of(1, 2, 1, 2), HeadingSequence.sequence(twice, 0, List.of(outer)).stream().map(Marker::value).toList());
        assertEquals(2, HeadingSequence.sequence(twice, 0, List.of()).size());
    }

    @Property
    void whatIsFoundAscendsInTheOrderOfTheText(@ForAll @Size(max = 12) List<@IntRange(min = -6, max = 6) Integer> numbers) {
        List<Marker> found = HeadingSequence.sequence(candidates(numbers), 0, List.of());
        for (int i = 1; i < found.size(); i++) {
            assertTrue(found.get(i).start() > found.get(i - 1).start() && found.get(i).value() > found.get(i - 1).value());
        }
    }
}
