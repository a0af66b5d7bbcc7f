package org.duizhao.train;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.duizhao.align.learned.DecidedPairs;
import org.duizhao.align.learned.Lesson;
import org.duizhao.align.pair.Corpus;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.Links;
import org.duizhao.align.pair.Pair;
import org.duizhao.align.pair.PairModel;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.Passage;
import org.duizhao.align.pair.Topics;
import org.duizhao.progress.Progress;
import org.duizhao.resource.Table;
import org.duizhao.topic.Codebook;
import org.duizhao.train.AlignedSet.Verdict;

/**
 * Prints how much better the undecided pairs of each set are found after some decisions: {@code MeasureLearning SHARED}. What a careful reader said stands for
 * the person; weights and encoder have not seen the set ({@link TrainPairModel} leaves the weights in {@code target/train}). The decisions are on the
 * most uncertain pairs first (each one of the ten most uncertain), or in random order, of all that are not very unlikely; mean of twenty seeds. In each
 * field the F1 of the undecided pairs without learning, then with it.
 */
public final class MeasureLearning {

    private static final int[] DECISIONS = {0, 10, 20, 30, 50, 80};
    private static final int SEEDS = 20;
    /** Less likely pairs a person hardly meets. */
    private static final double MET = 0.1;
    private static final int UNCERTAIN = 10;

    private final AlignedSet set;
    private final Corpus corpus;
    private final Links links;
    /** All that state the same, among all pairs of two notices. */
    private final Set<Pair> same = new HashSet<>();
    private final Set<Pair> doubtful = new HashSet<>();

    private MeasureLearning(AlignedSet set, PairModel model) {
        this.set = set;
        corpus = Corpus.of(set.notices());
        links = new PairScorer(set.vectors(), model, model).links(corpus, new Topics(corpus, Codebook.shipped()), Progress.NONE);
        for (Passage one : corpus.passages()) {
            for (Passage other : corpus.passages()) {
                if (one.column() < other.column()) {
                    (switch (verdict(one, other)) {
                        case SAME -> same;
                        case DOUBTFUL -> doubtful;
                        case DIFFERENT -> new HashSet<Pair>();
                    }).add(Pair.of(one.ordinal(), other.ordinal()));
                }
            }
        }
    }

    private Verdict verdict(Passage one, Passage other) {
        return set.verdict(corpus.columns().get(one.column()).id(), one.measure(), corpus.columns().get(other.column()).id(), other.measure());
    }

    public static void main(String[] args) throws IOException {
        double[][][] sums = new double[2][DECISIONS.length][2];
        List<AlignedSet> sets = TrainPairModel.sets(Path.of(args[0]));
        System.out.println("set\torder\t0\t10\t20\t30\t50\t80");
        for (AlignedSet set : sets) {
            MeasureLearning one = new MeasureLearning(set, PairModel.of(Table.of(Files.lines(Path.of("target", "train", "without-" + set.name() + ".tsv")))));
            for (int order = 0; order < 2; order++) {
                double[][] curve = one.curve(order == 0);
                print(set.name(), order == 0, curve);
                for (int i = 0; i < curve.length; i++) {
                    sums[order][i][0] += curve[i][0] / sets.size();
                    sums[order][i][1] += curve[i][1] / sets.size();
                }
            }
        }
        print("mean", true, sums[0]);
        print("mean", false, sums[1]);
    }

    private static void print(String set, boolean uncertain, double[][] curve) {
        StringBuilder line = new StringBuilder(set + "\t" + (uncertain ? "most uncertain first" : "random"));
        for (double[] point : curve) {
            line.append(String.format("\t%.4f %.4f", point[0], point[1]));
        }
        System.out.println(line);
    }

    private double[][] curve(boolean uncertain) {
        double[][] sums = new double[DECISIONS.length][2];
        for (int seed = 0; seed < SEEDS; seed++) {
            List<Pair> order = order(uncertain, new Random(seed));
            for (int i = 0; i < DECISIONS.length; i++) {
                List<Pair> decided = order.subList(0, Math.min(DECISIONS[i], order.size()));
                Lesson lesson = Lesson.of(corpus, links, DecidedPairs.of(decided.stream().filter(same::contains).toList(),
                        decided.stream().filter(pair -> !same.contains(pair)).toList()));
                sums[i][0] += f1(links, new HashSet<>(decided)) / SEEDS;
                sums[i][1] += f1(lesson.links(), new HashSet<>(decided)) / SEEDS;
            }
        }
        return sums;
    }

    private List<Pair> order(boolean uncertain, Random random) {
        double needed = logOdds(links.thresholds().link());
        List<Link> met = new ArrayList<>(links.bestFirst().stream().filter(link -> link.score() >= MET && !doubtful.contains(link.pair()))
                .sorted(Comparator.comparingDouble((Link link) -> Math.abs(logOdds(link.score()) - needed)).thenComparing(Link::pair)).toList());
        List<Pair> order = new ArrayList<>();
        while (!met.isEmpty()) {
            order.add(met.remove(random.nextInt(uncertain ? Math.min(UNCERTAIN, met.size()) : met.size())).pair());
        }
        return order;
    }

    private static double logOdds(double score) {
        return Math.log(score / (1 - score));
    }

    private double f1(Links scored, Set<Pair> decided) {
        int right = 0;
        int said = 0;
        for (Link link : scored.bestFirst()) {
            if (link.score() >= links.thresholds().link() && !decided.contains(link.pair()) && !doubtful.contains(link.pair())) {
                said++;
                right += same.contains(link.pair()) ? 1 : 0;
            }
        }
        long there = same.stream().filter(pair -> !decided.contains(pair)).count();
        return 2.0 * right / Math.max(1, said + there);
    }
}
