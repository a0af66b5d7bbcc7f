package org.duizhao.align;

import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** Puts the measures of many notices into rows. Thread-safe. */
public final class Aligner {

    /** The stage that is reported. */
    static final String STAGE = "align";
    /** Links below this are no links: where F1 of the links was highest on notices that the weights were not trained on. */
    private static final double LINK = 0.31;
    /** So many pairs are measured between two reports, on all cores: what is measured of one does not depend on another. */
    private static final int AT_ONCE = 1024;

    private final PairModel model = PairModel.shipped();
    private final Codebook codebook;

    public Aligner(Codebook codebook) {
        this.codebook = codebook;
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
        Corpus corpus = Corpus.of(ColumnOrder.of(notices));
        Topics topics = new Topics(corpus, codebook);
        Links links = links(corpus, topics, progress);
        List<SortedSet<Integer>> groups = new ArrayList<>(new RowBuilder(corpus, links, LINK).groups());
        groups.addAll(alone(corpus, groups));
        RowTopics rowTopics = new RowTopics(corpus, topics, codebook);
        RowWriter writer = new RowWriter(corpus, links, new Reasons(corpus, topics), new NearPassages(corpus, links, LINK));
        List<Placed> placed = new RowOrder(corpus).sorted(groups.stream().map(rowTopics::placed).toList());
        return new Comparison(corpus.columns(), placed.stream().map(writer::row).toList()).inOrder(order);
    }

    private Links links(Corpus corpus, Topics topics, Progress progress) {
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

    /** A group of its own for each passage that is in none. */
    private static List<SortedSet<Integer>> alone(Corpus corpus, List<SortedSet<Integer>> groups) {
        SortedSet<Integer> rest = new TreeSet<>();
        corpus.passages().forEach(passage -> rest.add(passage.ordinal()));
        groups.forEach(rest::removeAll);
        List<SortedSet<Integer>> alone = new ArrayList<>();
        rest.forEach(ordinal -> alone.add(new TreeSet<>(List.of(ordinal))));
        return alone;
    }
}
