package org.duizhao.change.kind;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

class LongestOrderTest {

    @Test
    void whatStandsInOrderStayed() {
        assertEquals(Set.of(0, 1, 2), stayed(1, 2, 3));
        assertEquals(Set.of(), LongestOrder.stayed(List.of(), List.of()));
    }

    @Test
    void oneThatWentToTheEndMovedAndNotTheOthers() {
        assertEquals(Set.of(1, 2, 3), stayed(4, 1, 2, 3));
    }

    @Test
    void theHeavierOfTwoStays() {
        assertEquals(Set.of(1), LongestOrder.stayed(List.of(2, 1), List.of(1.0, 1.1)));
    }

    @Property(tries = 200)
    void noMoreOfThemCouldHaveStayed(@ForAll @IntRange(min = 1, max = 9) int size, @ForAll int seed) {
        List<Integer> places = new ArrayList<>(IntStream.range(0, size).boxed().toList());
        Collections.shuffle(places, new Random(seed));
        Set<Integer> stayed = LongestOrder.stayed(places, Collections.nCopies(size, 1.0));
        assertTrue(ascends(places, stayed));
        int most = IntStream.range(0, 1 << size).mapToObj(bits -> IntStream.range(0, size).filter(i -> (bits >> i & 1) == 1).boxed()
                .collect(Collectors.toSet())).filter(some -> ascends(places, some)).mapToInt(Set::size).max().orElse(0);
        assertEquals(most, stayed.size());
    }

    private static boolean ascends(List<Integer> places, Set<Integer> some) {
        List<Integer> kept = some.stream().sorted().map(places::get).toList();
        return kept.equals(kept.stream().sorted().toList());
    }

    private static Set<Integer> stayed(Integer... places) {
        return LongestOrder.stayed(List.of(places), Collections.nCopies(places.length, 1.0));
    }
}
