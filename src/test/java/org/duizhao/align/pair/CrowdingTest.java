package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Two notices of thirty measures each: 0 to 29, 30 to 59. */
class CrowdingTest {

    private static final int SIZE = 30;
    private static final double USUAL = 0.2;

    private final Corpus corpus = Corpus.of(List.of(
            Notices.notice("云岭县", 2024, "储备防汛物资。".repeat(SIZE)), Notices.notice("青禾市", 2024, "备足抢险物资。".repeat(SIZE))));

    /** Every measure with so many of the other notice. */
    private static List<Link> links(int measures, int partners, double score) {
        List<Link> links = new ArrayList<>();
        for (int one = 0; one < measures; one++) {
            for (int step = 0; step < partners; step++) {
                links.add(new Link(Pair.of(one, SIZE + (one + step) % measures), score));
            }
        }
        return links;
    }

    @Test
    void oneToOneIsNotCrowdedHoweverManyTheLinks() {
        assertEquals(0, Crowding.of(corpus, links(SIZE, 1, 1)), 1e-4);
        assertEquals(0, Crowding.of(corpus, List.of()));
    }

    @Test
    void theMorePartnersTheMoreCrowdedAndASmallComparisonSaysLittle() {
        double three = Crowding.of(corpus, links(SIZE, 3, 0.9));
        assertTrue(three > Crowding.of(corpus, links(SIZE, 2, 0.9)));
        assertTrue(three > 1.5 * Crowding.of(corpus, links(4, 3, 0.9)));
    }

    @Test
    void whatIsNoMoreCrowdedThanUsualStaysAsItIs() {
        List<Link> links = links(SIZE, 1, 0.6);
        assertSame(links, Crowding.applied(corpus, links, USUAL));
        List<Link> few = links(4, 2, 0.6);
        assertSame(few, Crowding.applied(corpus, few, USUAL));
    }

    @Test
    void whatIsMoreCrowdedIsMadeLessLikelyUntilItIsAsUsual() {
        List<Link> links = links(SIZE, 3, 0.5);
        List<Link> changed = Crowding.applied(corpus, links, USUAL);
        assertEquals(USUAL, Crowding.of(corpus, changed), 0.01);
        for (int i = 0; i < links.size(); i++) {
            assertEquals(links.get(i).pair(), changed.get(i).pair());
            assertTrue(changed.get(i).score() < links.get(i).score());
        }
    }

    @Test
    void sureLinksStayLinksAndTheOrderOfLinksIsKept() {
        List<Link> links = new ArrayList<>(links(SIZE, 6, 0.7));
        links.set(0, new Link(links.get(0).pair(), 0.97));
        links.set(1, new Link(links.get(1).pair(), 0.6));
        List<Link> changed = Crowding.applied(corpus, links, USUAL);
        assertTrue(changed.get(0).score() > 0.8);
        assertTrue(changed.get(1).score() < changed.get(2).score());
        assertTrue(changed.get(2).score() < 0.3);
    }
}
