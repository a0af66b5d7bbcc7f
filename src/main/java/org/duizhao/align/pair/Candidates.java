package org.duizhao.align.pair;

import org.duizhao.index.IndexedMeasure;
import org.duizhao.index.LuceneMeasureIndex;
import org.duizhao.index.MeasureIndex;
import org.duizhao.progress.Progress;

import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** Finds the pairs that are worth a closer look: for each passage the best few of each other notice, by words as the index finds them, and by vectors. */
final class Candidates {

    private static final int WANTED_IN_ALL = 400;
    private static final int FEWEST_OF_A_NOTICE = 2;
    private static final int MOST_OF_A_NOTICE = 8;
    private static final int NEAREST_OF_A_NOTICE = 5;
    /** So many are looked for between two reports, on all cores: what one finds does not depend on another. */
    private static final int AT_ONCE = 64;

    private Candidates() {
    }

    /** The pairs, each of two columns. */
    static SortedSet<Pair> of(Corpus corpus, PassageMeanings meanings, Progress progress) {
        SortedSet<Pair> pairs = new TreeSet<>();
        int perNotice = perNotice(corpus.columns().size());
        int near = Math.min(NEAREST_OF_A_NOTICE, perNotice);
        List<Nearest> nearest = meanings.known() ? Stream.of(meanings.plain(), meanings.headed())
                .map(similarity -> new Nearest(corpus, similarity, near)).toList() : List.of();
        List<IndexedMeasure> measures = corpus.passages().stream().map(passage -> indexed(corpus, passage)).toList();
        try (MeasureIndex index = new LuceneMeasureIndex(measures)) {
            for (int done = 0; done < corpus.size(); done += AT_ONCE) {
                progress.report(PairScorer.STAGE, done, 2L * corpus.size());
                List<Passage> some = corpus.passages().subList(done, Math.min(corpus.size(), done + AT_ONCE));
                pairs.addAll(some.parallelStream()
                        .flatMap(passage -> index.alike(passage.wording(), noticeId(corpus, passage), perNotice).stream()
                                .map(hit -> Pair.of(passage.ordinal(), hit.ordinal()))).toList());
                nearest.forEach(source -> pairs.addAll(some.parallelStream().flatMap(passage -> source.of(passage).stream()).toList()));
            }
        }
        return pairs;
    }

    /** Fewer of each notice where there are many notices, so that the work grows with the measures and not with their square. */
    private static int perNotice(int notices) {
        return Math.max(FEWEST_OF_A_NOTICE, Math.min(MOST_OF_A_NOTICE, WANTED_IN_ALL / Math.max(1, notices)));
    }

    private static IndexedMeasure indexed(Corpus corpus, Passage passage) {
        return new IndexedMeasure(noticeId(corpus, passage), passage.ordinal(), passage.wording());
    }

    private static String noticeId(Corpus corpus, Passage passage) {
        return corpus.columns().get(passage.column()).id();
    }
}
