package org.duizhao.align;

import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.Passage;
import org.duizhao.notice.outline.Measure;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Optional;
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
    void aNoticeThatHasACellInTheRowOffersNothing() {
        assertEquals(List.of(), near(new TreeSet<>(List.of(here, there.get(2))), 0.2, 0.3));
    }

    private List<Near> near(TreeSet<Integer> group, double first, double second) {
        Links links = new Links(List.of(new Link(Pair.of(here, there.get(0)), first), new Link(Pair.of(here, there.get(1)), second)), Notices.THRESHOLDS);
        Set<Integer> filled = group.stream().map(ordinal -> corpus.passage(ordinal).column()).collect(Collectors.toSet());
        CorpusClauses clauses = new CorpusClauses(corpus);
        Measured measured = new Measured(corpus, null, links, clauses, new ClauseLikeness(clauses, Optional.empty()));
        return new NearPassages(measured, 0.25).of(new Matter(new TreeSet<>(), group), filled);
    }

    private Measure passage(int index) {
        return corpus.passage(there.get(index)).measure();
    }
}
