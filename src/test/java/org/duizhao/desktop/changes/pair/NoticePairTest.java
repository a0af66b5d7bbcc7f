package org.duizhao.desktop.changes.pair;

import org.duizhao.desktop.Notices;
import org.duizhao.library.entry.NoticeSummary;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Which two of the ticked notices the program proposes. */
class NoticePairTest {

    private final NoticeSummary yunling21 = of("a", "云岭县", 2021);
    private final NoticeSummary yunling23 = of("b", "云岭县", 2023);
    private final NoticeSummary yunling24 = of("c", "云岭县", 2024);
    private final NoticeSummary qinghe = of("d", "青禾市", 2022);
    private final NoticeSummary linlan = of("e", "临澜区", 2022);

    @Test
    void theOlderOfTwoStandsLeftWhateverTheirOrder() {
        assertEquals(Optional.of(new NoticePair(yunling23, yunling24)), NoticePair.proposed(List.of(yunling23, yunling24)));
        assertEquals(Optional.of(new NoticePair(yunling23, yunling24)), NoticePair.proposed(List.of(yunling24, yunling23)));
    }

    @Test
    void ofManyThoseOfOnePlaceWithNeighbouringYearsAreProposed() {
        assertEquals(Optional.of(new NoticePair(yunling23, yunling24)),
                NoticePair.proposed(List.of(qinghe, yunling24, yunling21, linlan, yunling23)));
    }

    @Test
    void twoOfDifferentPlacesAreHeldAgainstEachOtherToo() {
        assertEquals(Optional.of(new NoticePair(qinghe, yunling24)), NoticePair.proposed(List.of(yunling24, qinghe)));
        assertEquals(Optional.of(new NoticePair(qinghe, linlan)), NoticePair.proposed(List.of(qinghe, linlan)));
    }

    @Test
    void nothingIsProposedWhereNothingSpeaksForAPair() {
        assertEquals(Optional.empty(), NoticePair.proposed(List.of(qinghe, linlan, yunling24)));
        assertEquals(Optional.empty(), NoticePair.proposed(List.of(qinghe)));
        assertEquals(Optional.empty(), NoticePair.proposed(List.of()));
    }

    private static NoticeSummary of(String id, String place, int year) {
        return NoticeSummary.of(Notices.of(id, place, year, List.of(), "每月召开一次会议。"));
    }
}
