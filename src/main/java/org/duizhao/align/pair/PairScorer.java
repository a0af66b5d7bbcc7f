package org.duizhao.align.pair;

import org.duizhao.encode.VectorSource;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Says of the measures of several notices which two may state the same, and how surely. Thread-safe. */
public final class PairScorer {

    /** The stage that is reported. */
    public static final String STAGE = "align";
    /** A pair that is less likely is no link: many of them say nothing together. */
    public static final double LEAST = 0.03;
    /** In a comparison of more measures the work for each is bounded, so that it grows hardly faster than they do. */
    static final int LARGE = 2000;
    /** Of what is less likely nobody asks why. */
    private static final double EVIDENCE = 0.05;
    /** Evidence that raises the log-odds by less is not named. */
    private static final double TELLING = 0.3;
    /**
     * So many pairs are measured between two reports, on all cores: what is measured of one does not depend on another. By judgement: enough
     * for every core, few enough that a cancelled run ends soon.
     */
    private static final int PAIRS_PER_REPORT = 4096;
    /** Of these one core measures so many together: most of them have their first in common, and all cores have something to do. */
    private static final int PAIRS_PER_TASK = 256;

    private final VectorSource vectors;
    private final PairModel withMeaning;
    private final PairModel ofWords;

    /** With the weights that come with the program. @param vectors where there are none, words alone are measured */
    public PairScorer(VectorSource vectors) {
        this(vectors, PairModel.shipped(true), PairModel.shipped(false));
    }

    /** @param ofWords the model for where there are no vectors */
    public PairScorer(VectorSource vectors, PairModel withMeaning, PairModel ofWords) {
        this.vectors = vectors;
        this.withMeaning = withMeaning;
        this.ofWords = ofWords;
    }

    /** The links of these passages; the same whatever the number of threads. */
    public Links links(Corpus corpus, Topics topics, Progress progress) {
        List<Link> links = new ArrayList<>();
        Map<Pair, double[]> measured = new HashMap<>();
        Nearby.Gatherer nearby = new Nearby.Gatherer();
        PairModel model = measure(corpus, topics, progress, (pair, values, score) -> {
            double meaning = values[Feature.MEANING.ordinal()];
            nearby.add(pair, meaning == 0 ? values[Feature.CHARACTERS.ordinal()] : meaning);
            if (score >= LEAST) {
                links.add(new Link(pair, score, List.of()));
                measured.put(pair, values);
            }
        });
        Runnable wanted = () -> progress.report(STAGE, 1, 1);
        wanted.run();
        List<Link> kept = (corpus.size() > LARGE ? Strongest.of(corpus, links) : links).parallelStream()
                .map(link -> link.score() < EVIDENCE ? link : new Link(link.pair(), link.score(), evidence(measured.get(link.pair())))).toList();
        List<Link> supported = model.support().applied(corpus, kept, wanted);
        return new Links(Crowding.applied(corpus, supported, model.crowd()), model.thresholds(), nearby.gathered(corpus.size()));
    }

    private List<Feature.Family> evidence(double[] values) {
        boolean meaning = values[Feature.MEANING.ordinal()] != 0;
        double[] raised = (meaning ? withMeaning : ofWords).trees().contributions(values);
        Map<Feature.Family, Double> byFamily = new EnumMap<>(Feature.Family.class);
        for (Feature feature : Feature.values()) {
            byFamily.merge(feature.family(), raised[feature.ordinal()], Double::sum);
        }
        return byFamily.entrySet().stream().filter(family -> family.getValue() >= TELLING)
                .sorted(Map.Entry.<Feature.Family, Double>comparingByValue().reversed()).map(Map.Entry::getKey).toList();
    }

    /** Told what was measured of a pair. */
    public interface Measured {

        /**
         * @param values by the ordinals of {@link Feature}
         * @param score  the probability, 0 to 1
         */
        void pair(Pair pair, double[] values, double score);
    }

    /**
     * Tells all pairs that are worth a look, in order, as the pair alone says; the weights are trained on just these.
     *
     * @return the model by which they were scored
     */
    public PairModel measure(Corpus corpus, Topics topics, Progress progress, Measured receiver) {
        PassageMeanings meanings = new PassageMeanings(corpus, vectors, progress);
        PairModel model = meanings.known() ? withMeaning : ofWords;
        Kinship kinship = new Kinship(corpus, model.kin());
        Pairs candidates = Candidates.of(corpus, meanings, progress);
        PairFeatures features = new PairFeatures(corpus, topics, meanings, candidates,
                () -> progress.report(STAGE, candidates.size(), 2L * candidates.size()));
        for (int done = 0; done < candidates.size(); done += PAIRS_PER_REPORT) {
            progress.report(STAGE, candidates.size() + (long) done, 2L * candidates.size());
            int first = done;
            int count = Math.min(candidates.size() - done, PAIRS_PER_REPORT);
            double[][] values = new double[count][];
            double[] scores = new double[count];
            IntStream.range(0, (count + PAIRS_PER_TASK - 1) / PAIRS_PER_TASK).parallel().forEach(task -> {
                int from = task * PAIRS_PER_TASK;
                int to = Math.min(count, from + PAIRS_PER_TASK);
                double[][] measured = features.of(candidates, first + from, first + to);
                double[] probabilities = model.trees().probabilities(measured);
                for (int i = from; i < to; i++) {
                    Pair pair = candidates.get(first + i);
                    values[i] = measured[i - from];
                    scores[i] = probabilities[i - from]
                            * kinship.of(corpus.passage(pair.first()).column(), corpus.passage(pair.second()).column());
                }
            });
            for (int i = 0; i < count; i++) {
                receiver.pair(candidates.get(first + i), values[i], scores[i]);
            }
        }
        return model;
    }
}
