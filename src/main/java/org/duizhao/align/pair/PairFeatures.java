package org.duizhao.align.pair;

import java.util.Arrays;

/** Measures what {@link Feature} names. */
final class PairFeatures {

    /** The measure before and the one behind. As below, the trained weights hold for it alone. */
    private static final int[] BESIDE = {-1, 1};
    /** Two measures before and behind. The trained weights hold for this reach and for no other. */
    private static final int[] NEARBY = {-2, -1, 1, 2};
    /** In UTF-16 units: hanzi words mostly have two, so that four in common are more than one word. */
    private static final int PHRASE = 4;

    private final Corpus corpus;
    private final Topics topics;
    private final PassageMeanings meanings;
    private final Likeness words;
    private final Likeness context;
    private final Likeness characters;
    private final Likeness phrases;
    private final Likeness headings;
    private final Spread wordsSpread;
    private final Spread contextSpread;
    private final Spread charactersSpread;
    private final Spread meaningSpread;
    private final Spread headedSpread;

    /**
     * @param meanings tells whether there is an encoder; where there is none, the features of meaning are 0
     * @param wanted   called between the steps; ends the work by its exception
     */
    PairFeatures(Corpus corpus, Topics topics, PassageMeanings meanings, Pairs candidates, Runnable wanted) {
        this.corpus = corpus;
        this.topics = topics;
        this.meanings = meanings;
        Sample sample = new Sample(corpus);
        words = Likeness.ofWording(corpus, 2, sample);
        wanted.run();
        context = Likeness.ofContext(corpus, sample);
        wanted.run();
        characters = Likeness.ofWording(corpus, 1, sample);
        wanted.run();
        phrases = Likeness.ofWording(corpus, PHRASE, null);
        headings = Likeness.ofHeadings(corpus);
        wanted.run();
        wordsSpread = new Spread(corpus, words, sample, candidates);
        wanted.run();
        contextSpread = new Spread(corpus, context, sample, candidates);
        wanted.run();
        charactersSpread = new Spread(corpus, characters, sample, candidates);
        wanted.run();
        meaningSpread = meanings.known() ? new Spread(corpus, meanings.plain(), sample, candidates) : null;
        wanted.run();
        headedSpread = meanings.known() ? new Spread(corpus, meanings.headed(), sample, candidates) : null;
    }

    /** A number for every feature, by its ordinal. */
    double[] of(Pair pair) {
        double[] values = new double[Feature.values().length];
        int a = pair.first();
        int b = pair.second();
        PassageClauses.Found found = meanings.clauses(a, b);
        double word = words.cosine(a, b);
        double around = context.cosine(a, b);
        double character = characters.cosine(a, b);
        double shared = words.shared(a, b);
        put(values, Feature.HELD_LESS, Feature.HELD_MORE, words.held(a, shared), words.held(b, shared));
        set(values, Feature.WORDS, word);
        putExcess(values, Feature.WORDS_EXCESS_LESS, Feature.WORDS_EXCESS_MORE, wordsSpread, pair, word);
        set(values, Feature.WORDS_SHARE, Math.min(wordsSpread.share(a, b, word), wordsSpread.share(b, a, word)));
        set(values, Feature.CONTEXT, around);
        putExcess(values, Feature.CONTEXT_EXCESS_LESS, Feature.CONTEXT_EXCESS_MORE, contextSpread, pair, around);
        set(values, Feature.CONTEXT_SHARE, Math.min(contextSpread.share(a, b, around), contextSpread.share(b, a, around)));
        set(values, Feature.CHARACTERS, character);
        set(values, Feature.CHARACTERS_EXCESS,
                Math.min(charactersSpread.excess(a, b, character), charactersSpread.excess(b, a, character)));
        set(values, Feature.PHRASES, StrictMath.log(1 + phrases.shared(a, b)));
        set(values, Feature.CLAUSE_WORDS, found.words());
        set(values, Feature.HEADINGS, headings.cosine(a, b));
        set(values, Feature.TOPICS, topics.cosine(a, b));
        set(values, Feature.RAREST_TOPIC, topics.rarestShared(a, b));
        set(values, Feature.TOPICS_KNOWN, Math.min(topics.rarest(a), topics.rarest(b)));
        set(values, Feature.NEIGHBOURS, (neighbours(a, b, words) + neighbours(b, a, words)) / 2);
        set(values, Feature.PLACE, Math.abs(corpus.place(a) - corpus.place(b)));
        put(values, Feature.SHORTER, Feature.LONGER, logLength(a), logLength(b));
        if (meanings.known()) {
            addMeaning(values, pair, found);
        }
        return values;
    }

    private void addMeaning(double[] values, Pair pair, PassageClauses.Found found) {
        int a = pair.first();
        int b = pair.second();
        double meaning = meanings.plain().cosine(a, b);
        double headed = meanings.headed().cosine(a, b);
        set(values, Feature.MEANING, meaning);
        putExcess(values, Feature.MEANING_EXCESS_LESS, Feature.MEANING_EXCESS_MORE, meaningSpread, pair, meaning);
        put(values, Feature.MEANING_LEAD_LESS, Feature.MEANING_LEAD_MORE, meaningSpread.lead(a, b, meaning),
                meaningSpread.lead(b, a, meaning));
        set(values, Feature.HEADED, headed);
        putExcess(values, Feature.HEADED_EXCESS_LESS, Feature.HEADED_EXCESS_MORE, headedSpread, pair, headed);
        put(values, Feature.HEADED_LEAD_LESS, Feature.HEADED_LEAD_MORE, headedSpread.lead(a, b, headed), headedSpread.lead(b, a, headed));
        set(values, Feature.CLAUSE_MEANING, found.meaning());
        set(values, Feature.CLAUSE_BOTH, found.both());
        put(values, Feature.CLAUSES_LESS, Feature.CLAUSES_MORE, found.there(), found.back());
        set(values, Feature.NEIGHBOURS_MEANING, (neighbours(a, b, meanings.plain()) + neighbours(b, a, meanings.plain())) / 2);
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private static void put(double[] values, Feature less, Feature more, double there, double back) {
        set(values, less, Math.min(there, back));
        set(values, more, Math.max(there, back));
    }

    private static void putExcess(double[] values, Feature less, Feature more, Spread spread, Pair pair, double own) {
        put(values, less, more, spread.excess(pair.first(), pair.second(), own), spread.excess(pair.second(), pair.first(), own));
    }

    /** How well the measures before and after {@code a} are found near {@code b}. */
    private double neighbours(int a, int b, Similarity similarity) {
        return Arrays.stream(BESIDE).mapToDouble(beside -> nearest(corpus.neighbour(corpus.passage(a), beside), b, similarity))
                .sum() / BESIDE.length;
    }

    private double nearest(Passage own, int b, Similarity similarity) {
        double best = 0;
        for (int nearby : NEARBY) {
            Passage other = corpus.neighbour(corpus.passage(b), nearby);
            if (own != null && other != null) {
                best = Math.max(best, similarity.cosine(own.ordinal(), other.ordinal()));
            }
        }
        return best;
    }

    private double logLength(int ordinal) {
        return StrictMath.log(1 + corpus.passage(ordinal).wording().length());
    }
}
