package org.duizhao.align;

import org.duizhao.index.Hit;
import org.duizhao.index.IndexedMeasure;
import org.duizhao.index.LuceneMeasureIndex;
import org.duizhao.index.MeasureIndex;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** The pairs that are worth a closer look, and for each passage its neighbours by likeness. */
final class Candidates {

    private static final int WANTED_IN_ALL = 400;
    private static final int FEWEST_OF_A_NOTICE = 2;
    private static final int MOST_OF_A_NOTICE = 8;
    private static final int REPORT_EVERY = 64;

    private final SortedSet<Pair> pairs = new TreeSet<>();
    private final List<List<Neighbour>> neighbours = new ArrayList<>();

    private Candidates() {
    }

    /** The best few of each other notice for each passage, found by the index. */
    static Candidates of(Corpus corpus, Likeness likeness, Progress progress) {
        Candidates candidates = new Candidates();
        candidates.find(corpus, progress);
        candidates.measure(corpus, likeness);
        return candidates;
    }

    private void find(Corpus corpus, Progress progress) {
        int perNotice = perNotice(corpus.columns().size());
        try (MeasureIndex index = new LuceneMeasureIndex(corpus.passages().stream().map(passage -> indexed(corpus, passage)).toList())) {
            for (Passage passage : corpus.passages()) {
                if (passage.ordinal() % REPORT_EVERY == 0) {
                    progress.report("align", passage.ordinal(), corpus.size());
                }
                for (Hit hit : index.alike(passage.wording(), noticeId(corpus, passage), perNotice)) {
                    pairs.add(Pair.of(passage.ordinal(), hit.ordinal()));
                }
            }
        }
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

    private void measure(Corpus corpus, Likeness likeness) {
        for (int i = 0; i < corpus.size(); i++) {
            neighbours.add(new ArrayList<>());
        }
        for (Pair pair : pairs) {
            double cosine = likeness.cosine(pair.first(), pair.second());
            neighbours.get(pair.first()).add(new Neighbour(pair.second(), cosine));
            neighbours.get(pair.second()).add(new Neighbour(pair.first(), cosine));
        }
        neighbours.forEach(list -> list.sort(Neighbour.BEST_FIRST));
    }

    /** In order. */
    SortedSet<Pair> pairs() {
        return pairs;
    }

    /** The candidates of a passage in all columns, best first. */
    List<Neighbour> neighbours(int ordinal) {
        return neighbours.get(ordinal);
    }
}
