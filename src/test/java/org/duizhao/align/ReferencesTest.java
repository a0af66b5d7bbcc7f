package org.duizhao.align;

import org.duizhao.align.decided.Settlement;
import org.duizhao.align.matter.Clause;
import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.Matter;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.encode.SentenceEncoder;
import org.duizhao.encode.VectorSource;
import org.duizhao.progress.Progress;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where a notice that shows nothing in a row states its matter. Passages have ordinals from 0 through all notices. */
class ReferencesTest {

    private final Corpus corpus = Corpus.of(List.of(
            Notices.notice("云岭县", 2024, "依纪依法追责问责。"),
            Notices.notice("青禾市", 2024, "依法严肃追究责任。"),
            Notices.notice("临澜区", 2024, "#严肃追究问责", "对批复结案的事故组织评估，对整改不到位的单位追责问责。", "#宣传教育", "每季开展一次咨询日活动。办好茶园安全宣传栏。约谈不履职的单位。")));
    private final List<Link> links = new ArrayList<>();

    @Test
    void theNoticesOfTheRowAreAskedOnAverage() {
        link(0, 2, 0.6);
        assertEquals(List.of("对整改不到位的单位追责问责。"), places(VectorSource.NONE)); // 0.6 and nothing: 0.3
        links.clear();
        link(0, 2, 0.4);
        assertEquals(List.of(), places(VectorSource.NONE));
    }

    @Test
    void theSurestComesFirstAndNoMoreThanThree() {
        link(0, 2, 0.5);
        link(1, 2, 0.45);
        for (int passage = 3; passage < 6; passage++) {
            link(0, passage, 0.5 + passage / 10.0);
        }
        assertEquals(List.of("约谈不履职的单位。", "对整改不到位的单位追责问责。", "办好茶园安全宣传栏。"), places(VectorSource.NONE));
    }

    @Test
    void aHeadingThatStatesTheMatterLeadsToAMeasureBelowIt(@TempDir Path caches) {
        VectorSource encoder = SentenceEncoder.shipped(caches);
        link(0, 2, 0.1);
        link(0, 3, 0.15);
        assertEquals(List.of("对整改不到位的单位追责问责。"), places(encoder));
        assertEquals(List.of(), places(VectorSource.NONE));
        encoder.rest();
    }

    @Test
    void aRowOfOneNoticeRefersNowhere() {
        link(0, 2, 0.9);
        assertEquals(0, references(VectorSource.NONE, new TreeSet<>(List.of(0))).size());
    }

    private void link(int one, int other, double score) {
        links.add(new Link(Pair.of(one, other), score));
    }

    /** Of a row of the first two notices, where the third states its matter. */
    private List<String> places(VectorSource vectors) {
        return references(vectors, new TreeSet<>(List.of(0, 1))).getOrDefault(2, List.of()).stream()
                .map(reference -> reference.place().in(reference.measure().text())).toList();
    }

    private SortedMap<Integer, List<Reference>> references(VectorSource vectors, SortedSet<Integer> passages) {
        CorpusClauses clauses = new CorpusClauses(corpus);
        SortedSet<Integer> all = new TreeSet<>();
        passages.forEach(passage -> clauses.of(passage).stream().map(Clause::ordinal).forEach(all::add));
        Measured measured = new Measured(corpus, null, new Links(links, Notices.THRESHOLDS), clauses,
                new ClauseLikeness(clauses, vectors.vectors(clauses.wordings(), Progress.NONE)),
                new HeadingLikeness(corpus, clauses, vectors.vectors(clauses.wordings(), Progress.NONE), vectors, Progress.NONE));
        return new References(measured, new Settlement(corpus, clauses, List.of())).of(Matter.of(all, clauses));
    }
}
