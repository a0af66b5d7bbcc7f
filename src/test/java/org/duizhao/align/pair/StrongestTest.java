package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import static org.junit.jupiter.api.Assertions.assertEquals;

class StrongestTest {

    /** Measures 0 to 3 and 4 to 7. */
    private final Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "成立防汛队伍。储备防汛物资。加固堤防。清理河道。"),
            Notices.notice("青禾市", 2024, "组建抢险队伍。备足抢险物资。修筑堤防。疏浚河道。")));

    private final Link third = link(0, 6, 0.7);
    private final List<Link> links = List.of(link(0, 4, 0.9), link(0, 5, 0.8), third, link(1, 6, 0.9), link(2, 6, 0.8));

    @Test
    void aLinkGoesThatIsOnlyTheThirdOfBoth() {
        assertEquals(List.of(link(0, 4, 0.9), link(0, 5, 0.8), link(1, 6, 0.9), link(2, 6, 0.8)), Strongest.of(corpus, links));
    }

    @Test
    void aLinkStaysThatIsAmongTheTwoStrongestOfOne() {
        List<Link> less = links.subList(0, 4);
        assertEquals(less, Strongest.of(corpus, less));
    }

    @Test
    void theOrderOfLinksDecidesNothing() {
        List<Link> turned = new ArrayList<>(links);
        Collections.reverse(turned);
        assertEquals(Set.copyOf(Strongest.of(corpus, links)), Set.copyOf(Strongest.of(corpus, turned)));
    }

    private static Link link(int one, int other, double score) {
        return new Link(Pair.of(one, other), score);
    }
}
