package org.duizhao.change.level;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Topics;
import org.duizhao.change.badge.MeaningFinder;
import org.duizhao.extract.Findings;
import org.duizhao.notice.Notice;
import org.duizhao.notice.outline.Measure;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;

/**
 * Holds ours against the superior's, or a neighbour's. Unlike two versions of one notice they say the same in other words and in another order,
 * and one measure of the one may be taken up by several of the other. Thread-safe.
 */
public final class SuperiorComparison {

    private final PairScorer scorer;
    private final Codebook codebook;
    private final Function<Notice, Findings> findings;

    /** @param scorer by words alone where it has no vectors */
    public SuperiorComparison(PairScorer scorer, Codebook codebook, Function<Notice, Findings> findings) {
        this.scorer = scorer;
        this.codebook = codebook;
        this.findings = findings;
    }

    /**
     * The superior's measures in their order, each with those of ours that state the same, and then what is only ours, in its order. One of ours
     * may take up several of the superior's.
     */
    public TakeUps compare(Notice superior, Notice ours, Progress progress) {
        List<Measure> above = superior.measures();
        List<Measure> own = ours.measures();
        Corpus corpus = Corpus.of(List.of(superior, ours));
        Links links = scorer.links(corpus, new Topics(corpus, codebook), progress);
        MeaningFinder meanings = new MeaningFinder(superior, findings.apply(superior), ours, findings.apply(ours));
        List<TakeUp> result = new ArrayList<>();
        TreeSet<Integer> takenUp = new TreeSet<>();
        for (int i = 0; i < above.size(); i++) {
            TreeMap<Integer, Double> found = partners(above, own, links, i);
            List<Measure> these = found.keySet().stream().map(own::get).toList();
            takenUp.addAll(found.keySet());
            result.add(new TakeUp(above.get(i), these, these.isEmpty() ? List.of() : meanings.of(List.of(above.get(i)), these),
                    found.values().stream().mapToDouble(Double::doubleValue).max().orElse(1)));
        }
        for (int j = 0; j < own.size(); j++) {
            if (!takenUp.contains(j)) {
                result.add(new TakeUp(null, List.of(own.get(j)), List.of(), 1));
            }
        }
        return new TakeUps(superior, ours, result);
    }

    /** Those of ours that state the same as one of the superior's, and how surely; the very same words do without being asked. */
    private static TreeMap<Integer, Double> partners(List<Measure> above, List<Measure> own, Links links, int i) {
        TreeMap<Integer, Double> found = new TreeMap<>();
        for (int partner : links.partners(i)) {
            double score = links.score(i, partner);
            if (score >= links.thresholds().link()) {
                found.put(partner - above.size(), score);
            }
        }
        for (int j = 0; j < own.size(); j++) {
            if (own.get(j).text().equals(above.get(i).text())) {
                found.put(j, 1.0);
            }
        }
        return found;
    }
}
