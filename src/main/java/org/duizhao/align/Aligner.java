package org.duizhao.align;

import org.duizhao.align.label.MatterLabels;
import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Topics;
import org.duizhao.encode.SentenceVectors;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.Segmenter;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Puts the measures of many notices into rows. Thread-safe. */
public final class Aligner {

    private final PairScorer scorer;
    private final Codebook codebook;
    private final VectorSource vectors;
    private final MatterLabels labels;

    /** @param vectors of measures and clauses; without any, words alone say what is alike */
    public Aligner(Codebook codebook, VectorSource vectors, Segmenter segmenter) {
        this(codebook, vectors, segmenter, new PairScorer(vectors));
    }

    /** With weights of one's own. */
    public Aligner(Codebook codebook, VectorSource vectors, Segmenter segmenter, PairScorer scorer) {
        this.codebook = codebook;
        this.vectors = vectors;
        this.scorer = scorer;
        labels = new MatterLabels(segmenter);
    }

    /** The comparison with its columns by place, see {@link #align(List, Comparator, Progress)}. */
    public Comparison align(List<Notice> notices, Progress progress) {
        return align(notices, ColumnOrder.BY_PLACE, progress);
    }

    /**
     * The comparison of these notices. Its rows are the same whatever the order of notices and columns. Notices of the same id are
     * taken once.
     *
     * @param order of the columns
     */
    public Comparison align(List<Notice> notices, Comparator<Notice> order, Progress progress) {
        return prepare(notices, progress).comparison(Strictness.BALANCED, progress).inOrder(order);
    }

    /** What the rows of these notices follow from; the same whatever their order. Notices of the same id are taken once. */
    public Alignment prepare(List<Notice> notices, Progress progress) {
        Corpus corpus = Corpus.of(ColumnOrder.of(notices));
        progress.report(PairScorer.STAGE, 0, 1);
        Topics topics = new Topics(corpus, codebook);
        progress.report(PairScorer.STAGE, 0, 1);
        Links links = Foot.apart(corpus, scorer.links(corpus, topics, progress));
        progress.report(PairScorer.STAGE, 1, 1);
        CorpusClauses clauses = new CorpusClauses(corpus);
        Optional<SentenceVectors> ofClauses = vectors.vectors(clauses.wordings(), progress);
        ClauseLikeness likeness = new ClauseLikeness(clauses, ofClauses);
        return new Alignment(new Measured(corpus, topics, links, clauses, likeness,
                new HeadingLikeness(corpus, clauses, ofClauses, vectors, progress)), codebook, labels, progress);
    }
}
