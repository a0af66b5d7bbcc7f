package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Three notices of two measures each: 0 and 1, 2 and 3, 4 and 5. */
class SupportTest {

    private static final SupportModel MODEL = new SupportModel(0, List.of(1.0, 2.0, -1.0, 0.0));

    private final Corpus corpus = corpus(3);

    private static Corpus corpus(int notices) {
        return Corpus.of(List.of(Notices.notice("云岭县", 2024, "成立防汛队伍。储备防汛物资。"),
                Notices.notice("青禾市", 2024, "组建抢险队伍。备足抢险物资。"), Notices.notice("临澜区", 2024, "建立队伍。充实物资。")).subList(0, notices));
    }

    private static Link link(int one, int other, double score) {
        return new Link(Pair.of(one, other), score);
    }

    @Test
    void aWayOverAThirdNoticeIsAsSureAsTheWeakerOfItsLinks() {
        Link own = link(0, 2, 0.5);
        Support support = new Support(corpus, List.of(own, link(0, 4, 0.9), link(2, 4, 0.6)));
        assertArrayEquals(new double[] {0, 0.6, 0.9 - 0.6, StrictMath.log(1 + 0.9 * 0.6)}, support.of(own).orElseThrow(), 1e-12);
    }

    @Test
    void whatIsLinkedWithDifferentMeasuresOfAThirdNoticeIsContradicted() {
        Link own = link(0, 2, 0.5);
        Support support = new Support(corpus, List.of(own, link(0, 4, 0.9), link(2, 5, 0.7)));
        assertArrayEquals(new double[] {0, 0, 0.9, 0}, support.of(own).orElseThrow(), 1e-12);
    }

    @Test
    void itIsTheSameEitherWayRoundAndInAnyOrderOfLinks() {
        List<Link> links = List.of(link(0, 2, 0.5), link(0, 4, 0.3), link(0, 5, 0.9), link(2, 5, 0.6), link(2, 4, 0.2));
        List<Link> turned = List.of(link(4, 2, 0.2), link(5, 2, 0.6), link(5, 0, 0.9), link(4, 0, 0.3), link(2, 0, 0.5));
        assertArrayEquals(new Support(corpus, links).of(links.get(0)).orElseThrow(), new Support(corpus, turned).of(turned.get(4)).orElseThrow());
    }

    @Test
    void sharedPartnersRaiseALinkAndOthersLowerIt() {
        List<Link> shared = MODEL.applied(corpus, List.of(link(0, 2, 0.5), link(0, 4, 0.9), link(2, 4, 0.9)));
        List<Link> parted = MODEL.applied(corpus, List.of(link(0, 2, 0.5), link(0, 4, 0.9), link(2, 5, 0.9)));
        assertTrue(shared.get(0).score() > 0.7);
        assertTrue(parted.get(0).score() < 0.4);
    }

    @Test
    void withoutAThirdNoticeOnTheSubjectLinksStayAsTheyAre() {
        List<Link> two = List.of(link(0, 2, 0.5), link(1, 3, 0.8));
        assertEquals(two, MODEL.applied(corpus(2), two));
        List<Link> strange = List.of(link(0, 2, 0.5), link(1, 3, 0.8), link(0, 4, 0.05));
        assertEquals(two, MODEL.applied(corpus, strange).subList(0, 2));
    }

    @Test
    void weightsAreReadAsTheyAreWrittenAndRefusedWhereNotWhole() {
        List<List<String>> rows = MODEL.rows().stream().map(row -> List.of(row.split("\t"))).toList();
        assertEquals(MODEL, SupportModel.read(rows));
        assertThrows(IllegalArgumentException.class, () -> SupportModel.read(rows.subList(1, rows.size())));
        assertThrows(IllegalArgumentException.class, () -> SupportModel.read(List.of(List.of("support", "colour", "1"))));
    }
}
