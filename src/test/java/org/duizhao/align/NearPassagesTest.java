package org.duizhao.align;

import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Nearby;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.Passage;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static org.junit.jupiter.api.Assertions.assertEquals;

class NearPassagesTest {

    private final Corpus corpus = Corpus.of(ColumnOrder.of(List.of(Notices.yunling(), Notices.qinghe())));
    private final int here = corpus.passages().stream().filter(passage -> passage.column() == 0).findFirst().orElseThrow().ordinal();
    private final List<Integer> there = corpus.passages().stream().filter(passage -> passage.column() == 1).map(Passage::ordinal).toList();

    @Test
    void aNoticeWithoutACellOffersItsNearestPassagesBestFirst() {
        List<Near> near = near(new TreeSet<>(List.of(here)), 0.2, 0.3);
        assertEquals(List.of(passage(1), passage(0)), near.stream().map(Near::measure).toList());
        assertEquals(List.of(0.3, 0.2), near.stream().map(Near::score).toList());
    }

    @Test
    void aPassageThatIsLinkedInAnotherRowIsSaidToBe() {
        assertEquals(List.of(true, false), near(new TreeSet<>(List.of(here)), 0.2, 0.3).stream().map(Near::linked).toList());
    }

    @Test
    void whatHasHardlyAThoughtInCommonIsNotNear() {
        assertEquals(List.of(), near(new TreeSet<>(List.of(here)), 0.01, 0.02));
    }

    @Test
    void whatMeansMuchTheSameIsNearWithoutALink() {
        assertEquals(List.of(passage(0), passage(1)), near(new TreeSet<>(List.of(here)), 0, 0, 0.5).stream().map(Near::measure).toList());
    }

    @Test
    void aNoticeThatHasACellInTheRowOffersNothing() {
        assertEquals(List.of(), near(new TreeSet<>(List.of(here, there.get(2))), 0.2, 0.3));
    }

    private List<Near> near(TreeSet<Integer> group, double first, double second) {
        return near(group, first, second, 0.3);
    }

    /** @param alike how alike the first two passages of the other notice are, beside their links */
    private List<Near> near(TreeSet<Integer> group, double first, double second, double alike) {
        Nearby.Gatherer nearby = new Nearby.Gatherer();
        nearby.add(Pair.of(here, there.get(0)), alike);
        nearby.add(Pair.of(here, there.get(1)), alike);
        Links links = new Links(List.of(new Link(Pair.of(here, there.get(0)), first), new Link(Pair.of(here, there.get(1)), second)), Notices.THRESHOLDS,
                nearby.gathered(corpus.size()));
        Set<Integer> filled = group.stream().map(ordinal -> corpus.passage(ordinal).column()).collect(Collectors.toSet());
        return new NearPassages(corpus, links, 0.25, new Settlement(corpus, new CorpusClauses(corpus), List.of())).of(new Matter(new TreeSet<>(), group), filled);
    }

    private Measure passage(int index) {
        return corpus.passage(there.get(index)).measure();
    }
}
