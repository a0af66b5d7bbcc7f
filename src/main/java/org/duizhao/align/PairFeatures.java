package org.duizhao.align;

import java.util.EnumMap;
import java.util.Map;

/** Measures what {@link Feature} names. */
final class PairFeatures {

    private static final int[] BESIDE = {-1, 1};
    private static final int[] NEARBY = {-2, -1, 1, 2};

    private final Corpus corpus;
    private final Likeness bigrams;
    private final Likeness trigrams;
    private final Likeness headings;
    private final Likeness innermost;
    private final Standing standing;

    PairFeatures(Corpus corpus, Likeness bigrams, Candidates candidates) {
        this.corpus = corpus;
        this.bigrams = bigrams;
        this.trigrams = Likeness.ofWording(corpus, 3);
        this.headings = Likeness.ofHeadings(corpus);
        this.innermost = Likeness.ofInnermostHeading(corpus);
        this.standing = new Standing(corpus, candidates);
    }

    /** A number for every feature. */
    Map<Feature, Double> of(Pair pair) {
        int a = pair.first();
        int b = pair.second();
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        values.put(Feature.BIGRAMS, bigrams.cosine(a, b));
        values.put(Feature.TRIGRAMS, trigrams.cosine(a, b));
        larger(values, Feature.HELD_MORE, Feature.HELD_LESS, bigrams.held(a, b), bigrams.held(b, a));
        values.put(Feature.HEADINGS, headings.cosine(a, b));
        values.put(Feature.INNER_HEADING, innermost.cosine(a, b));
        values.put(Feature.NEIGHBOURS, (neighbours(a, b) + neighbours(b, a)) / 2);
        larger(values, Feature.RANK_BETTER, Feature.RANK_WORSE, standing.rank(a, b), standing.rank(b, a));
        larger(values, Feature.SHARE_BETTER, Feature.SHARE_WORSE, standing.share(a, b), standing.share(b, a));
        values.put(Feature.LENGTHS, Math.abs(logLength(a) - logLength(b)));
        values.put(Feature.SECOND_ORDER, standing.secondOrder(a, b));
        values.put(Feature.BRIDGE, standing.bridge(a, b));
        values.put(Feature.PLACE, Math.abs(place(a) - place(b)));
        return values;
    }

    private static void larger(Map<Feature, Double> values, Feature more, Feature less, double one, double other) {
        values.put(more, Math.max(one, other));
        values.put(less, Math.min(one, other));
    }

    /** How well the measures before and after {@code a} are found near {@code b}. */
    private double neighbours(int a, int b) {
        double sum = 0;
        for (int beside : BESIDE) {
            Passage own = corpus.neighbour(corpus.passage(a), beside);
            double best = 0;
            for (int nearby : NEARBY) {
                Passage other = corpus.neighbour(corpus.passage(b), nearby);
                if (own != null && other != null) {
                    best = Math.max(best, bigrams.cosine(own.ordinal(), other.ordinal()));
                }
            }
            sum += best / BESIDE.length;
        }
        return sum;
    }

    private double logLength(int ordinal) {
        return StrictMath.log(1 + corpus.passage(ordinal).wording().length());
    }

    private double place(int ordinal) {
        Passage passage = corpus.passage(ordinal);
        return (double) passage.position() / corpus.columns().get(passage.column()).measures().size();
    }
}
