package org.duizhao.align;

import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Topics;
import org.duizhao.notice.Notice;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Puts the measures of many notices into rows. Thread-safe. */
public final class Aligner {

    /** Links below this are no links: where F1 of the links was highest on notices that the weights were not trained on. */
    private static final double LINK = 0.31;

    private final PairScorer scorer = new PairScorer();
    private final Codebook codebook;

    public Aligner(Codebook codebook) {
        this.codebook = codebook;
    }

    /** The comparison of these notices; the same whatever their order. Notices of the same id are taken once. */
    public Comparison align(List<Notice> notices, Progress progress) {
        Corpus corpus = Corpus.of(ColumnOrder.of(notices));
        Topics topics = new Topics(corpus, codebook);
        Links links = scorer.links(corpus, topics, progress);
        List<SortedSet<Integer>> groups = new ArrayList<>(new RowBuilder(corpus, links, LINK).groups());
        groups.addAll(alone(corpus, groups));
        RowTopics rowTopics = new RowTopics(corpus, topics, codebook);
        RowWriter writer = new RowWriter(corpus, links, new Reasons(corpus, topics), new NearPassages(corpus, links, LINK));
        List<Placed> placed = new RowOrder(corpus).sorted(groups.stream().map(rowTopics::placed).toList());
        return new Comparison(corpus.columns(), placed.stream().map(writer::row).toList());
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
