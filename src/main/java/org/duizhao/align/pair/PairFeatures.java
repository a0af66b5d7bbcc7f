package org.duizhao.align.pair;

import java.util.EnumMap;
import java.util.Map;

/** Measures what {@link Feature} names. */
final class PairFeatures {

    private static final int[] BESIDE = {-1, 1};
    private static final int[] NEARBY = {-2, -1, 1, 2};

    private final Corpus corpus;
    private final Topics topics;
    private final Likeness wording;
    private final Likeness context;
    private final Likeness headings;
    private final Spread wordingSpread;
    private final Spread contextSpread;
    private final Likeness characters;
    private final Spread charactersSpread;

    PairFeatures(Corpus corpus, Topics topics) {
        this.corpus = corpus;
        this.topics = topics;
        this.wording = Likeness.ofWording(corpus);
        this.context = Likeness.ofContext(corpus);
        this.headings = Likeness.ofHeadings(corpus);
        this.wordingSpread = new Spread(corpus, wording);
        this.contextSpread = new Spread(corpus, context);
        this.characters = Likeness.ofCharacters(corpus);
        this.charactersSpread = new Spread(corpus, characters);
    }

    /** A number for every feature. */
    Map<Feature, Double> of(Pair pair) {
        int a = pair.first();
        int b = pair.second();
        Map<Feature, Double> values = new EnumMap<>(Feature.class);
        values.put(Feature.HELD, Math.min(wording.held(a, b), wording.held(b, a)));
        values.put(Feature.CONTEXT, context.cosine(a, b));
        values.put(Feature.HEADINGS, headings.cosine(a, b));
        values.put(Feature.TOPICS, topics.cosine(a, b));
        values.put(Feature.RAREST_TOPIC, topics.rarestShared(a, b));
        values.put(Feature.TOPICS_KNOWN, Math.min(topics.rarest(a), topics.rarest(b)));
        values.put(Feature.NEIGHBOURS, (neighbours(a, b) + neighbours(b, a)) / 2);
        values.put(Feature.WORDING_SHARE, Math.min(wordingSpread.share(a, b), wordingSpread.share(b, a)));
        values.put(Feature.CONTEXT_SHARE, Math.min(contextSpread.share(a, b), contextSpread.share(b, a)));
        putExcess(values, wordingSpread, pair, Feature.WORDING_EXCESS_BETTER, Feature.WORDING_EXCESS_WORSE);
        putExcess(values, contextSpread, pair, Feature.CONTEXT_EXCESS_BETTER, Feature.CONTEXT_EXCESS_WORSE);
        values.put(Feature.CHARACTERS, characters.cosine(a, b));
        values.put(Feature.CHARACTERS_EXCESS, Math.min(charactersSpread.excess(a, b), charactersSpread.excess(b, a)));
        values.put(Feature.NOTICE, Math.min(logSize(a), logSize(b)));
        values.put(Feature.SHORTER, Math.min(logLength(a), logLength(b)));
        values.put(Feature.LENGTHS, Math.abs(logLength(a) - logLength(b)));
        return values;
    }

    private static void putExcess(Map<Feature, Double> values, Spread spread, Pair pair, Feature better, Feature worse) {
        double there = spread.excess(pair.first(), pair.second());
        double back = spread.excess(pair.second(), pair.first());
        values.put(better, Math.max(there, back));
        values.put(worse, Math.min(there, back));
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
                    best = Math.max(best, wording.cosine(own.ordinal(), other.ordinal()));
                }
            }
            sum += best / BESIDE.length;
        }
        return sum;
    }

    private double logSize(int ordinal) {
        return StrictMath.log(corpus.columns().get(corpus.passage(ordinal).column()).measures().size());
    }

    private double logLength(int ordinal) {
        return StrictMath.log(1 + corpus.passage(ordinal).wording().length());
    }
}
