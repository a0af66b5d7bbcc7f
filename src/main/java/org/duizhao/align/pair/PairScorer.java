package org.duizhao.align.pair;

import org.duizhao.encode.VectorSource;
import org.duizhao.progress.Progress;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
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

    /** What is kept of a pair. @param likeness of the two @param link null where it is too unlikely */
    private record Looked(Pair pair, double likeness, Link link) { }

    /** The links of these passages; the same whatever the number of threads. */
    public Links links(Corpus corpus, Topics topics, Progress progress) {
        List<Link> links = new ArrayList<>();
        Nearby.Gatherer nearby = new Nearby.Gatherer();
        PairModel model = measure(corpus, topics, progress, PairScorer::looked, looked -> {
            nearby.add(looked.pair(), looked.likeness());
            if (looked.link() != null) {
                links.add(looked.link());
            }
        });
        Runnable wanted = () -> progress.report(STAGE, 1, 1);
        wanted.run();
        List<Link> kept = corpus.size() > LARGE ? Strongest.of(corpus, links) : links;
        List<Link> supported = model.support().applied(corpus, kept, wanted);
        return new Links(Crowding.applied(corpus, supported, model.crowd()), model.thresholds(), nearby.gathered(corpus.size()));
    }

    private static Looked looked(Pair pair, double[] values, double score, Supplier<List<Feature.Family>> evidence) {
        double meaning = values[Feature.MEANING.ordinal()];
        Link link = score < LEAST ? null : new Link(pair, score, score < EVIDENCE ? List.of() : evidence.get());
        return new Looked(pair, meaning == 0 ? values[Feature.CHARACTERS.ordinal()] : meaning, link);
    }

    /** Makes of a pair what is wanted of it, on any thread. */
    private interface Look<T> {

        /** @param evidence what made it more probable, on demand */
        T of(Pair pair, double[] values, double score, Supplier<List<Feature.Family>> evidence);
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
        return this.<Runnable>measure(corpus, topics, progress, (pair, values, score, evidence) -> () -> receiver.pair(pair, values, score), Runnable::run);
    }

    private <T> PairModel measure(Corpus corpus, Topics topics, Progress progress, Look<T> look, Consumer<T> receiver) {
        PassageMeanings meanings = new PassageMeanings(corpus, vectors, progress);
        PairModel model = meanings.known() ? withMeaning : ofWords;
        LinkEvidence evidence = new LinkEvidence(model.trees());
        Kinship kinship = new Kinship(corpus, model.kin());
        Pairs candidates = Candidates.of(corpus, meanings, progress);
        PairFeatures features = new PairFeatures(corpus, topics, meanings, candidates,
                () -> progress.report(STAGE, candidates.size(), 2L * candidates.size()));
        for (int done = 0; done < candidates.size(); done += PAIRS_PER_REPORT) {
            progress.report(STAGE, candidates.size() + (long) done, 2L * candidates.size());
            int first = done;
            int end = Math.min(candidates.size(), done + PAIRS_PER_REPORT);
            IntStream.range(0, (end - first + PAIRS_PER_TASK - 1) / PAIRS_PER_TASK).parallel().boxed().flatMap(task -> {
                int from = first + task * PAIRS_PER_TASK;
                double[][] values = features.of(candidates, from, Math.min(end, from + PAIRS_PER_TASK));
                int[][] leaves = model.trees().leaves(values);
                return IntStream.range(0, values.length).mapToObj(i -> {
                    Pair pair = candidates.get(from + i);
                    double score = model.trees().probability(leaves[i])
                            * kinship.of(corpus.passage(pair.first()).column(), corpus.passage(pair.second()).column());
                    return look.of(pair, values[i], score, () -> evidence.of(leaves[i]));
                });
            }).toList().forEach(receiver);
        }
        return model;
    }
}
