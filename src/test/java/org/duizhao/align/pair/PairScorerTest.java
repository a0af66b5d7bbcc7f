package org.duizhao.align.pair;

import org.duizhao.align.Notices;
import org.duizhao.encode.VectorSource;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CancellationException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

class PairScorerTest {

    private final PairScorer scorer = new PairScorer(VectorSource.NONE);

    @Test
    void ofAllPairsTheOneThatStatesTheSameIsTheSurest() {
        Corpus corpus = Corpus.of(List.of(Notices.yunling(), Notices.qinghe()));
        Link best = links(corpus).bestFirst().get(0);
        assertEquals("县安委会每月至少召开一次全体会议，分析安全形势。", corpus.passage(best.pair().first()).wording());
        assertEquals("市安委会每季度召开一次全体会议，分析研判安全形势。", corpus.passage(best.pair().second()).wording());
        assertTrue(best.evidence().contains(Feature.Family.WORDS), () -> "said because of " + best.evidence());
    }

    @Test
    void theOrderOfTheNoticesDoesNotMatter() {
        assertEquals(byWording(List.of(Notices.yunling(), Notices.qinghe(), Notices.linlan())),
                byWording(List.of(Notices.linlan(), Notices.yunling(), Notices.qinghe())));
    }

    @Test
    void aPairIsOfTwoNotices() {
        Corpus corpus = Corpus.of(List.of(Notices.yunling(), Notices.yunling()));
        scorer.measure(corpus, new Topics(corpus, Codebook.shipped()), Progress.NONE, (pair, values, score) ->
                assertTrue(corpus.passage(pair.first()).column() != corpus.passage(pair.second()).column()));
    }

    @Test
    void withoutAnEncoderTheFeaturesOfMeaningAreNothing() {
        Corpus corpus = Corpus.of(List.of(Notices.yunling(), Notices.qinghe()));
        scorer.measure(corpus, new Topics(corpus, Codebook.shipped()), Progress.NONE, (pair, values, score) -> {
            assertEquals(0, values[Feature.MEANING.ordinal()]);
            assertEquals(0, values[Feature.CLAUSES_MORE.ordinal()]);
        });
    }

    @Test
    void measuringStopsWhereItIsNoLongerWanted() {
        Corpus corpus = Corpus.of(List.of(Notices.yunling(), Notices.qinghe()));
        Progress unwanted = (stage, done, total) -> {
            throw new CancellationException();
        };
        assertThrows(CancellationException.class, () -> scorer.links(corpus, new Topics(corpus, Codebook.shipped()), unwanted));
    }

    @Test
    void itStopsAtWhateverReportItIsNoLongerWanted() {
        Corpus corpus = Corpus.of(List.of(Notices.yunling(), Notices.qinghe()));
        Topics topics = new Topics(corpus, Codebook.shipped());
        int[] reports = {0};
        scorer.links(corpus, topics, (stage, done, total) -> reports[0]++);
        assertTrue(reports[0] > 5, () -> "only " + reports[0] + " reports");
        for (int last = 1; last <= reports[0]; last++) {
            int[] left = {last};
            assertThrows(CancellationException.class, () -> scorer.links(corpus, topics, (stage, done, total) -> {
                if (--left[0] == 0) {
                    throw new CancellationException();
                }
            }));
        }
    }

    private Links links(Corpus corpus) {
        return scorer.links(corpus, new Topics(corpus, Codebook.shipped()), Progress.NONE);
    }

    private Map<String, Double> byWording(List<Notice> notices) {
        Corpus corpus = Corpus.of(notices);
        Map<String, Double> scores = new TreeMap<>();
        links(corpus).bestFirst().forEach(link -> {
            String one = name(corpus, link.pair().first());
            String other = name(corpus, link.pair().second());
            scores.put(one.compareTo(other) < 0 ? one + other : other + one, Math.rint(link.score() * 1e6) / 1e6);
        });
        return scores;
    }

    private static String name(Corpus corpus, int ordinal) {
        return corpus.columns().get(corpus.passage(ordinal).column()).id() + corpus.passage(ordinal).wording();
    }
}
