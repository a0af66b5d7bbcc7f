package org.duizhao.train;

import org.duizhao.align.Aligner;
import org.duizhao.align.pair.BoostedTrees;
import org.duizhao.align.pair.Feature;
import org.duizhao.align.pair.Link;
import org.duizhao.align.pair.PairModel;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.align.pair.SupportModel;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Makes the weights of the pair model anew: {@code TrainPairModel SHARED OUT}. SHARED holds {@code notices} and {@code gold}, {@code pages} with
 * {@code gold}, {@code train/*} with {@code raw}, and {@code encoder/folds}: encoders that have not seen the one or the other half of the
 * sets, for what is learned on an encoder that has seen a set trusts it too much. Writes {@code pair-model.tsv} and
 * {@code pair-model-words.tsv} to OUT, those that have not seen a set to {@code target/train}, and prints the table leaving one set out.
 */
public final class TrainPairModel {

    private static final int[] ALL = IntStream.range(0, Feature.values().length).toArray();
    private static final int[] WORDS = Arrays.stream(Feature.values())
            .filter(feature -> feature.family() != Feature.Family.MEANING && feature != Feature.NEIGHBOURS_MEANING)
            .mapToInt(Feature::ordinal).toArray();
    /** Where the F1 of pairs is told: about where it is best. */
    private static final double PAIRS = 0.37;
    private static final Path OUT = Path.of("target", "train");

    private TrainPairModel() {
    }

    public static void main(String[] args) throws IOException {
        Path shared = Path.of(args[0]);
        Files.createDirectories(OUT);
        List<AlignedSet> sets = sets(shared);
        System.out.println("set\tpairs F1\tprecision\trecall\trows F1\tprecision\trecall");
        train(sets, ALL, Path.of(args[1], "pair-model.tsv"));
        train(sets, WORDS, Path.of(args[1], "pair-model-words.tsv"));
    }

    /** The sets, each with an encoder that has not seen it. */
    static List<AlignedSet> sets(Path shared) throws IOException {
        Path seenTrain = shared.resolve("encoder/folds/seen-train.int8.onnx");
        Path seenGold = shared.resolve("encoder/folds/seen-gold-pages.int8.onnx");
        List<AlignedSet> sets = new ArrayList<>();
        sets.add(AlignedSet.read("five", shared.resolve("notices"), shared.resolve("gold"), seenTrain));
        sets.add(AlignedSet.read("pages", shared.resolve("pages"), shared.resolve("pages/gold"), seenTrain));
        try (Stream<Path> folders = Files.list(shared.resolve("train"))) {
            for (Path folder : folders.sorted().toList()) {
                sets.add(AlignedSet.read(folder.getFileName().toString(), folder.resolve("raw"), folder, seenGold));
            }
        }
        return sets;
    }

    private static void train(List<AlignedSet> sets, int[] usable, Path file) throws IOException {
        boolean meaning = usable == ALL;
        List<Examples> examples = sets.stream().map(set -> Examples.of(set, meaning ? set.vectors() : VectorSource.NONE)).toList();
        Map<Set<Examples>, BoostedTrees> unseen = new HashMap<>();
        for (Examples left : examples) {
            for (Examples other : examples) {
                unseen.computeIfAbsent(new HashSet<>(List.of(left, other)), both -> learned(without(examples, both), usable));
            }
        }
        Map<Examples, SupportModel> supports = new HashMap<>();
        Calibration calibration = new Calibration();
        for (Examples left : examples) {
            // of another set as well as of this one: how sure a model of pairs is of a set that it has not seen
            SupportModel support = support(without(examples, Set.of(left)), set -> unseen.get(new HashSet<>(List.of(left, set))));
            supports.put(left, support);
            List<Link> links = support.applied(left.whole().corpus(), left.whole().links(unseen.get(Set.of(left))));
            calibration.add(left, links, meaning ? left.whole().set().vectors() : VectorSource.NONE);
        }
        for (Examples left : examples) {
            // thresholds leave the set out too
            PairModel model = new PairModel(unseen.get(Set.of(left)), supports.get(left), Calibration.KIN, calibration.crowd(left),
                    calibration.without(left));
            AlignedSet set = left.whole().set();
            write(model, OUT.resolve((meaning ? "without-" : "words-without-") + set.name() + ".tsv"));
            VectorSource vectors = meaning ? set.vectors() : VectorSource.NONE;
            Aligner aligner = new Aligner(Codebook.shipped(), vectors, new HanLpSegmenter(), new PairScorer(vectors, model, model));
            print(set.name(), calibration.score(left, PAIRS), set.score(aligner.align(set.notices(), Progress.NONE)));
        }
        SupportModel support = support(examples, set -> unseen.get(Set.of(set)));
        write(new PairModel(learned(examples, usable), support, Calibration.KIN, calibration.crowd(null), calibration.ofAll()), file);
    }

    private static List<Examples> without(List<Examples> all, Set<Examples> left) {
        return all.stream().filter(one -> !left.contains(one)).toList();
    }

    /** @param unseen gives, for a set, a model that has not seen it */
    private static SupportModel support(List<Examples> sets, Function<Examples, BoostedTrees> unseen) {
        SupportLearner learner = new SupportLearner();
        sets.forEach(set -> learner.add(set, set.whole().links(unseen.apply(set))));
        return learner.learn();
    }

    private static void print(String set, Score pairs, Score rows) {
        System.out.printf("%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f%n", set, pairs.f1(), pairs.precision(), pairs.recall(), rows.f1(),
                rows.precision(), rows.recall());
    }

    private static BoostedTrees learned(List<Examples> examples, int[] usable) {
        List<double[]> values = examples.stream().flatMap(set -> set.values().stream()).toList();
        double[] same = examples.stream().flatMap(set -> set.same().stream()).mapToDouble(Double::doubleValue).toArray();
        double[] weights = examples.stream().flatMap(set -> set.weights().stream()).mapToDouble(Double::doubleValue).toArray();
        double mean = Arrays.stream(weights).sum() / weights.length;
        return new TreeLearner(values, same, Arrays.stream(weights).map(weight -> weight / mean).toArray(), usable).learn();
    }

    private static void write(PairModel model, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Weights of the pair model: boosted trees over the features of Feature, made by TrainPairModel; do not edit.",
                "# support\tfeature of Support\tweight of the log-odds where there are third notices", "# node\ttree\tfeature\tup to\tleft\tright\tmean of the leaves below", "# leaf\ttree\tlog-odds added"));
        lines.addAll(model.lines());
        Files.write(file, lines);
    }
}
