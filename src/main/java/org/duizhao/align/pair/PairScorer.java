package org.duizhao.align.pair;

import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Says of the measures of several notices which two may state the same, and how surely. Thread-safe. */
public final class PairScorer {

    /** The stage that is reported. */
    static final String STAGE = "align";
    /** So many pairs are measured between two reports, on all cores: what is measured of one does not depend on another. */
    private static final int AT_ONCE = 1024;

    private final PairModel model = PairModel.shipped();

    /** The links of these passages; the same whatever the number of threads. */
    public Links links(Corpus corpus, Topics topics, Progress progress) {
        Kinship kinship = new Kinship(corpus);
        List<Link> links = new ArrayList<>();
        features(corpus, topics, progress).forEach((pair, values) -> {
            double kin = kinship.of(corpus.passage(pair.first()).column(), corpus.passage(pair.second()).column());
            links.add(new Link(pair, kin * model.probability(values)));
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
