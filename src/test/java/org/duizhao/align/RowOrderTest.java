package org.duizhao.align;

import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.topic.Topic;
import org.junit.jupiter.api.Test;

import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Each row is called by the ordinal of its only passage. */
class RowOrderTest {

    private static final Certainty SURE = new Certainty(0.9, true);
    private static final Certainty DOUBTFUL = new Certainty(0.4, false);

    private final Corpus corpus = Corpus.of(List.of(Notices.notice("云岭县", 2024, "修剪。施肥。封园。采茶。")));
    private final CorpusClauses clauses = new CorpusClauses(corpus);

    @Test
    void withinATopicSureRowsStandFirstAndOfTheseTheFullest() {
        assertEquals(List.of(3, 2, 1, 0), order(row(0, 5, DOUBTFUL, 0), row(1, 2, SURE, 0), row(2, 4, SURE, 0), row(3, 5, SURE, 0)));
    }

    @Test
    void aRowOfOneNoticeStandsBehindThoseOfSeveral() {
        assertEquals(List.of(1, 0), order(row(0, 1, Certainty.ALONE, 0), row(1, 2, DOUBTFUL, 0)));
    }

    @Test
    void topicsStandAsInTheCodebook() {
        assertEquals(List.of(1, 0), order(row(0, 5, SURE, 7), row(1, 1, Certainty.ALONE, 3)));
    }

    @Test
    void equalRowsStandAsTheyAreRead() {
        assertEquals(List.of(0, 1, 2), order(row(2, 2, SURE, 0), row(0, 2, SURE, 0), row(1, 2, SURE, 0)));
    }

    @Test
    void theFootStandsBehindAll() {
        RowDraft foot = draft(matter(0), new RowTopics.Place(Foot.TOPIC, 0, 0), 5, new Certainties.Two(SURE, SURE), true);
        assertEquals(List.of(1, 0), order(foot, row(1, 1, Certainty.ALONE, 9)));
    }

    private List<Integer> order(RowDraft... drafts) {
        List<RowDraft> sorted = new RowOrder(corpus).sorted(List.of(drafts));
        assertEquals(sorted, new RowOrder(corpus).sorted(List.of(drafts).stream().sorted(Comparator.comparing(RowDraft::hashCode)).toList()));
        return sorted.stream().map(draft -> draft.matter().passages().first()).toList();
    }

    private RowDraft row(int passage, int notices, Certainty certainty, int rank) {
        return draft(matter(passage), new RowTopics.Place(new Topic("茶园", "管护" + rank), rank, 1), notices, new Certainties.Two(certainty, certainty), false);
    }

    private static RowDraft draft(Matter matter, RowTopics.Place place, int notices, Certainties.Two certainties, boolean foot) {
        return new RowDraft(matter, place, place, notices, certainties, foot);
    }

    private Matter matter(int passage) {
        return Matter.of(new TreeSet<>(List.of(passage)), clauses);
    }
}
