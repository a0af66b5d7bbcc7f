package org.duizhao.train;

import org.duizhao.align.Aligner;
import org.duizhao.align.pair.BoostedTrees;
import org.duizhao.align.pair.Feature;
import org.duizhao.align.pair.PairModel;
import org.duizhao.align.pair.PairScorer;
import org.duizhao.encode.VectorSource;
import org.duizhao.language.HanLpSegmenter;
import org.duizhao.progress.Progress;
import org.duizhao.topic.Codebook;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
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

    private static List<AlignedSet> sets(Path shared) throws IOException {
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
        Map<Examples, BoostedTrees> unseen = new LinkedHashMap<>();
        for (Examples left : examples) {
            unseen.put(left, learned(examples.stream().filter(one -> one != left).toList(), usable));
        }
        Calibration calibration = new Calibration(unseen);
        for (int i = 0; i < sets.size(); i++) {
            // thresholds leave the set out too
            PairModel model = new PairModel(unseen.get(examples.get(i)), Calibration.KIN, calibration.without(examples.get(i)));
            write(model, OUT.resolve((meaning ? "without-" : "words-without-") + sets.get(i).name() + ".tsv"));
            VectorSource vectors = meaning ? sets.get(i).vectors() : VectorSource.NONE;
            Aligner aligner = new Aligner(Codebook.shipped(), vectors, new HanLpSegmenter(), new PairScorer(vectors, model, model));
            print(sets.get(i).name(), calibration.score(examples.get(i), model.thresholds().link()),
                    sets.get(i).score(aligner.align(sets.get(i).notices(), Progress.NONE)));
        }
        write(new PairModel(learned(examples, usable), Calibration.KIN, calibration.ofAll()), file);
    }

    private static void print(String set, Score pairs, Score rows) {
        System.out.printf("%s\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f\t%.3f%n", set, pairs.f1(), pairs.precision(), pairs.recall(), rows.f1(),
                rows.precision(), rows.recall());
    }

    /** Sets of many pairs weigh more than others, but less than by their number. */
    private static BoostedTrees learned(List<Examples> examples, int[] usable) {
        List<double[]> values = new ArrayList<>();
        examples.forEach(set -> values.addAll(Arrays.asList(set.values())));
        double[] same = examples.stream().flatMapToDouble(set -> Arrays.stream(set.same())).toArray();
        double[] weights = examples.stream()
                .flatMapToDouble(set -> Arrays.stream(set.same()).map(one -> 1 / Math.sqrt(set.positives()))).toArray();
        double mean = Arrays.stream(weights).sum() / weights.length;
        return new TreeLearner(values, same, Arrays.stream(weights).map(weight -> weight / mean).toArray(), usable).learn();
    }

    private static void write(PairModel model, Path file) throws IOException {
        List<String> lines = new ArrayList<>(List.of(
                "# Weights of the pair model: boosted trees over the features of Feature, made by TrainPairModel; do not edit.",
                "# node\ttree\tfeature\tup to\tleft\tright\tmean of the leaves below", "# leaf\ttree\tlog-odds added"));
        lines.addAll(model.lines());
        Files.write(file, lines);
    }
}
