package org.duizhao.align.pair;

import org.duizhao.index.IndexedMeasure;
import org.duizhao.index.LuceneMeasureIndex;
import org.duizhao.index.MeasureIndex;
import org.duizhao.progress.Progress;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** Finds the pairs that are worth a closer look: for each passage the best few of each other notice, by words as the index finds them, and by vectors. */
final class Candidates {

    /** Candidates of a passage over all notices, so that the work grows with the passages only. A judgement. */
    private static final int WANTED_IN_ALL = 400;
    /** In a large comparison: six of each of twelve notices, two of each of sixty. A judgement. */
    private static final int WANTED_OF_MANY = 72;
    /** However many notices there are: the best may be the wrong one. A judgement. */
    private static final int FEWEST_OF_A_NOTICE = 2;
    /** However few notices there are. A judgement. */
    private static final int MOST_OF_A_NOTICE = 8;
    /** By vectors, which are asked twice, with headings and without; in a large comparison half as many as by words. A judgement. */
    private static final int NEAREST_OF_A_NOTICE = 5;
    /**
     * So many are looked for between two reports, on all cores: what one finds does not depend on another. By judgement: four blocks, and a
     * cancelled run ends soon.
     */
    private static final int PASSAGES_PER_REPORT = 256;
    /** So many on one core by vectors. */
    private static final int BLOCK = 64;

    private Candidates() {
    }

    /** The pairs, each of two columns. */
    static Pairs of(Corpus corpus, PassageMeanings meanings, Progress progress) {
        Pairs.Gatherer pairs = new Pairs.Gatherer();
        int perNotice = perNotice(corpus);
        int near = corpus.size() > PairScorer.LARGE ? (perNotice + 1) / 2 : Math.min(NEAREST_OF_A_NOTICE, perNotice);
        List<Nearest> nearest = meanings.known() ? Stream.of(meanings.plain(), meanings.headed())
                .map(similarity -> Nearest.of(corpus, similarity, near)).toList() : List.of();
        List<IndexedMeasure> measures = corpus.passages().stream().map(passage -> indexed(corpus, passage)).toList();
        MeasureIndex index = new LuceneMeasureIndex(measures);
        for (int done = 0; done < corpus.size(); done += PASSAGES_PER_REPORT) {
            progress.report(PairScorer.STAGE, done, 2L * corpus.size());
            int end = Math.min(corpus.size(), done + PASSAGES_PER_REPORT);
            pairs.add(corpus.passages().subList(done, end).parallelStream()
                    .flatMapToLong(passage -> alike(index, corpus, passage, perNotice)).toArray());
            for (Nearest source : nearest) {
                progress.report(PairScorer.STAGE, done, 2L * corpus.size());
                pairs.add(nearest(source, done, end));
            }
        }
        return pairs.pairs();
    }

    private static LongStream alike(MeasureIndex index, Corpus corpus, Passage passage, int perNotice) {
        return index.alike(passage.wording(), noticeId(corpus, passage), perNotice).stream()
                .mapToLong(hit -> Pairs.packed(passage.ordinal(), hit.ordinal()));
    }

    private static long[] nearest(Nearest source, int from, int to) {
        return IntStream.range(0, (to - from + BLOCK - 1) / BLOCK).parallel().boxed().flatMapToLong(block ->
                LongStream.of(source.of(from + block * BLOCK, Math.min(to, from + (block + 1) * BLOCK)))).toArray();
    }

    /** Fewer of each notice where there are many notices, so that the work grows with the measures and not with their square. */
    private static int perNotice(Corpus corpus) {
        int wanted = corpus.size() > PairScorer.LARGE ? WANTED_OF_MANY : WANTED_IN_ALL;
        return Math.max(FEWEST_OF_A_NOTICE, Math.min(MOST_OF_A_NOTICE, wanted / Math.max(1, corpus.columns().size())));
    }

    private static IndexedMeasure indexed(Corpus corpus, Passage passage) {
        return new IndexedMeasure(noticeId(corpus, passage), passage.ordinal(), passage.wording());
    }

    private static String noticeId(Corpus corpus, Passage passage) {
        return corpus.columns().get(passage.column()).id();
    }
}
