package org.duizhao.align;

import org.duizhao.encode.VectorSource;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Puts the measures of many notices into rows. Thread-safe. */
public final class Aligner {

    /** The stage that is reported. */
    static final String STAGE = "align";
    /** A pair that is less likely is not kept: many of them say nothing together. */
    private static final double LEAST = 0.05;
    /** So many pairs are measured between two reports, on all cores: what is measured of one does not depend on another. */
    private static final int AT_ONCE = 1024;

    private final PairModel model = PairModel.shipped();
    private final Codebook codebook;
    private final VectorSource vectors;

    /** @param vectors of clauses; without any, words alone say which clauses are alike */
    public Aligner(Codebook codebook, VectorSource vectors) {
        this.codebook = codebook;
        this.vectors = vectors;
    }

    /** The comparison of these notices; the same whatever their order. Notices of the same id are taken once. */
    public Comparison align(List<Notice> notices, Progress progress) {
        return prepare(notices, progress).comparison(Strictness.BALANCED);
    }

    /** What the rows of these notices follow from; the same whatever their order. Notices of the same id are taken once. */
    public Alignment prepare(List<Notice> notices, Progress progress) {
        Corpus corpus = Corpus.of(ColumnOrder.of(notices));
        Topics topics = new Topics(corpus, codebook);
        Links links = links(corpus, topics, progress);
        Clauses clauses = new Clauses(corpus);
        ClauseLikeness likeness = new ClauseLikeness(clauses, vectors.vectors(clauses.wordings(), progress));
        return new Alignment(corpus, links, topics, codebook, clauses, likeness);
    }

    private Links links(Corpus corpus, Topics topics, Progress progress) {
        Kinship kinship = new Kinship(corpus);
        List<Link> links = new ArrayList<>();
        features(corpus, topics, progress).forEach((pair, values) -> {
            double kin = kinship.of(corpus.passage(pair.first()).column(), corpus.passage(pair.second()).column());
            double score = kin * model.probability(values);
            if (score >= LEAST) {
                links.add(new Link(pair, score));
            }
        });
        return new Links(links);
    }

    /** What is measured of every pair that is worth a look; the weights are trained on just this. */
    SortedMap<Pair, Map<Feature, Double>> features(Corpus corpus, Topics topics, Progress progress) {
        List<Pair> candidates = List.copyOf(Candidates.of(corpus, progress));
        PairFeatures features = new PairFeatures(corpus, topics);
        SortedMap<Pair, Map<Feature, Double>> measured = new TreeMap<>();
        for (int done = 0; done < candidates.size(); done += AT_ONCE) {
            progress.report(STAGE, candidates.size() + (long) done, 2L * candidates.size());
            List<Pair> some = candidates.subList(done, Math.min(candidates.size(), done + AT_ONCE));
            List<Map<Feature, Double>> values = some.parallelStream().map(features::of).toList();
            for (int i = 0; i < some.size(); i++) {
                measured.put(some.get(i), values.get(i));
            }
        }
        return measured;
    }
}
