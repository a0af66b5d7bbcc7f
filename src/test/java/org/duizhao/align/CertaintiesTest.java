package org.duizhao.align;

import org.duizhao.align.decided.Hand;
import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class CertaintiesTest {

    @Test
    void aRowOfOneNoticeIsSure() {
        assertEquals(Certainty.ALONE, certainty(1));
    }

    @Test
    void aRowIsAsSureAsTheWeakestOfTheLinksThatHoldItTogether() {
        Certainty certainty = certainty(3, link(0, 1, 0.9), link(1, 2, 0.7), link(0, 2, 0.1)); // 0.1 is not needed
        assertEquals(0.7, certainty.score());
        assertTrue(certainty.sure());
    }

    @Test
    void aRowThatHangsOnADoubtfulLinkIsNotSure() {
        assertFalse(certainty(3, link(0, 1, 0.9), link(1, 2, 0.4)).sure());
    }

    @Test
    void aPassageWithoutAnyLinkMakesARowDoubtful() {
        assertEquals(0, certainty(3, link(0, 1, 0.9)).score());
    }

    private static Link link(int one, int other, double score) {
        return new Link(Pair.of(one, other), score);
    }

    private static Certainty certainty(int notices, Link... links) {
        Corpus nothing = Corpus.of(List.of());
        return new Certainties(new Links(List.of(links), Notices.THRESHOLDS), new Links(List.of(links), Notices.THRESHOLDS), new Settlement(nothing, new CorpusClauses(nothing), List.of()))
                .of(new Matter(new TreeSet<>(), new TreeSet<>(List.of(0, 1, 2))), notices, Hand.NONE).found();
    }
}
