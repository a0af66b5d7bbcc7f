package org.duizhao.train;

import org.duizhao.align.matter.ClauseLikeness;
import org.duizhao.align.matter.ClauseLinks;
import org.duizhao.align.matter.CorpusClauses;
import org.duizhao.align.matter.RowBuilder;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Crowding;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.PairModel.Thresholds;
import org.duizhao.encode.VectorSource;
import org.duizhao.progress.Progress;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** Finds what probabilities mean, from those that models give to sets they have not seen. */
final class Calibration {

    /**
     * From this cosine of the counts of bigrams on two notices are of one subject. Work-safety notices of different provinces' counties come
     * out at 0.75 and more, short ones in words of their own at 0.44 and more, notices on different subjects at 0.11 to 0.34.
     */
    static final double KIN = 0.42;
    /** What is called sure is right nine times of ten … */
    private static final double SURE = 0.9;
    /** … and what is asked for strictly a little less often. */
    private static final double STRICT = 0.85;
    /** A reference to a measure may be a little less sure than a link: of six sets unseen most were then right, of the safety notices eight of ten. */
    private static final double REFERENCE = 0.7;
    private static final double LENIENT = 0.5;
    /** In hundredths: rows are made with each of these for what a link must have. */
    private static final int[] LINKS = {22, 24, 26, 28, 30, 32, 34, 36, 38};
    /** A smaller difference of F1 is one of chance: as much changes from one seed of the trees to another. */
    private static final double LITTLE = 0.01;
    private static final int STEPS = 100;

    /** @param rows by the numbers of {@link #LINKS} */
    private record Found(Examples set, List<Link> links, List<Score> rows) {
    }

    private final Map<Examples, Found> found = new LinkedHashMap<>();

    /** @param links by a model that has not seen the set @param vectors of the set, or none */
    void add(Examples set, List<Link> links, VectorSource vectors) {
        Corpus corpus = set.whole().corpus();
        CorpusClauses clauses = new CorpusClauses(corpus);
        ClauseLikeness likeness = new ClauseLikeness(clauses, vectors.vectors(clauses.wordings(), Progress.NONE));
        Links all = new Links(links, new Thresholds(LENIENT, LENIENT, LENIENT, LENIENT, LENIENT));
        RowBuilder builder = new RowBuilder(corpus, clauses, all, new ClauseLinks(clauses, all, likeness));
        List<Score> rows = IntStream.of(LINKS)
                .mapToObj(link -> set.whole().set().score(corpus, builder.matters((double) link / STEPS))).toList();
        found.put(set, new Found(set, links, rows));
    }

    /**
     * How crowded links are on average. Thresholds are found on the links as they are before they are thinned by it: most are, and what a
     * link must have rises a little with the sets that models trust too much.
     *
     * @param left of all sets but this one; null for none
     */
    double crowd(Examples left) {
        return hundredths(mean(found.values().stream().filter(one -> one.set() != left).toList(),
                one -> Crowding.of(one.set().whole().corpus(), one.links())));
    }

    Thresholds ofAll() {
        return of(List.copyOf(found.values()));
    }

    Thresholds without(Examples left) {
        return of(found.values().stream().filter(one -> one.set() != left).toList());
    }

    /** A link must have what makes the best rows on average; where that makes little difference the least, which leaves fewer gaps. */
    private static Thresholds of(List<Found> sets) {
        double[] rows = IntStream.range(0, LINKS.length).mapToDouble(i -> mean(sets, one -> one.rows().get(i).f1())).toArray();
        double most = Arrays.stream(rows).max().orElseThrow();
        int best = IntStream.range(0, LINKS.length).filter(i -> rows[i] >= most - LITTLE).findFirst().orElseThrow();
        double link = (double) LINKS[best] / STEPS;
        return new Thresholds(hundredths(link * LENIENT), hundredths(link * REFERENCE), link, right(sets, LINKS[best], STRICT),
                right(sets, LINKS[best], SURE));
    }

    /** From where on pairs are right so often on average. @param from in hundredths, where it begins to look */
    private static double right(List<Found> sets, int from, double share) {
        int step = from;
        while (step < STEPS - 1 && mean(sets, precision((double) step / STEPS)) < share) {
            step++;
        }
        return (double) step / STEPS;
    }

    private static ToDoubleFunction<Found> precision(double threshold) {
        return one -> score(one, threshold).precision();
    }

    private static double mean(List<Found> sets, ToDoubleFunction<Found> figure) {
        return sets.stream().mapToDouble(figure).average().orElse(0);
    }

    private static double hundredths(double value) {
        return Math.rint(value * STEPS) / STEPS;
    }

    Score score(Examples set, double threshold) {
        return score(found.get(set), threshold);
    }

    private static Score score(Found found, double threshold) {
        Looked whole = found.set().whole();
        List<AlignedSet.Verdict> said = found.links().stream().filter(link -> link.score() >= threshold)
                .map(link -> whole.verdict(link.pair())).filter(verdict -> verdict != AlignedSet.Verdict.DOUBTFUL).toList();
        int right = (int) said.stream().filter(verdict -> verdict == AlignedSet.Verdict.SAME).count();
        return Score.of(right, said.size(), whole.set().truths());
    }
}
