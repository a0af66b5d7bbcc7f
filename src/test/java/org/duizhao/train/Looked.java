package org.duizhao.train;

import org.duizhao.align.pair.BoostedTrees;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Passage;
import org.duizhao.align.pair.Topics;
import org.duizhao.encode.VectorSource;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;

/**
 * The pairs of some notices of a set that are worth a look, measured.
 *
 * @param values what was measured of each pair
 */
record Looked(AlignedSet set, Corpus corpus, List<Pair> pairs, List<double[]> values) {

    private static final Codebook CODEBOOK = Codebook.shipped();

    /** @param vectors none to learn from words alone */
    static Looked of(AlignedSet set, List<Notice> notices, VectorSource vectors) {
        Corpus corpus = Corpus.of(notices);
        Looked looked = new Looked(set, corpus, new ArrayList<>(), new ArrayList<>());
        new PairScorer(vectors).measure(corpus, new Topics(corpus, CODEBOOK), Progress.NONE, (pair, measured, score) -> {
            looked.pairs.add(pair);
            looked.values.add(measured);
        });
        return looked;
    }

    AlignedSet.Verdict verdict(Pair pair) {
        Passage one = corpus.passage(pair.first());
        Passage other = corpus.passage(pair.second());
        return set.verdict(id(one), one.measure(), id(other), other.measure());
    }

    /** How many of the pairs state the same. */
    long right() {
        return pairs.stream().filter(pair -> verdict(pair) == AlignedSet.Verdict.SAME).count();
    }

    private String id(Passage passage) {
        return corpus.columns().get(passage.column()).id();
    }

    /** The links by the pairs alone. */
    List<Link> links(BoostedTrees trees) {
        List<Link> links = new ArrayList<>();
        for (int i = 0; i < pairs.size(); i++) {
            double probability = trees.probability(values.get(i));
            if (probability >= PairScorer.LEAST) {
                links.add(new Link(pairs.get(i), probability));
            }
        }
        return links;
    }
}
