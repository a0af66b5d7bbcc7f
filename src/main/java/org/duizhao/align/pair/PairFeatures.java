package org.duizhao.align.pair;

import java.util.Arrays;
import java.util.List;

/** Measures what {@link Feature} names. */
final class PairFeatures {

    /** In UTF-16 units: hanzi words mostly have two, so that four in common are more than one word. */
    private static final int PHRASE = 4;

    private final Corpus corpus;
    private final Topics topics;
    private final PassageMeanings meanings;
    private final NeighbourLikeness neighbours;
    private final double[] logLengths;
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
        neighbours = new NeighbourLikeness(corpus);
        logLengths = corpus.passages().stream().mapToDouble(passage -> StrictMath.log(1 + passage.wording().length())).toArray();
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
        List<Similarity> usual = meanings.known() ? List.of(words, context, characters, meanings.plain(), meanings.headed()) : List.of(words, context, characters);
        List<Spread> spreads = usual.parallelStream().map(similarity -> new Spread(corpus, similarity, sample, candidates)).toList();
        wanted.run();
        wordsSpread = spreads.get(0);
        contextSpread = spreads.get(1);
        charactersSpread = spreads.get(2);
        meaningSpread = meanings.known() ? spreads.get(3) : null;
        headedSpread = meanings.known() ? spreads.get(4) : null;
    }

    /** A number for every feature, by its ordinal, for each pair of a half-open range of places. */
    double[][] of(Pairs pairs, int from, int to) {
        double[][] values = new double[to - from][Feature.values().length];
        DenseVector room = new DenseVector();
        pairs.groups(from, to, (place, first, seconds) -> measure(first, seconds, Arrays.copyOfRange(values, place - from, place - from + seconds.length), room));
        return values;
    }

    private void measure(int first, int[] seconds, double[][] values, DenseVector room) {
        double[] word = words.cosines(first, seconds, room);
        double[] around = context.cosines(first, seconds, room);
        double[] character = characters.cosines(first, seconds, room);
        double[] shared = words.shared(first, seconds, room);
        double[] phrase = phrases.shared(first, seconds, room);
        double[] heading = headings.cosines(first, seconds, room);
        double[] beside = neighbours.of(first, seconds, words, room);
        PassageClauses.Found[] found = meanings.clauses(first, seconds, room);
        for (int i = 0; i < seconds.length; i++) {
            int second = seconds[i];
            put(values[i], Feature.HELD_LESS, Feature.HELD_MORE, words.held(first, shared[i]), words.held(second, shared[i]));
            set(values[i], Feature.WORDS, word[i]);
            put(values[i], Feature.WORDS_EXCESS_LESS, Feature.WORDS_EXCESS_MORE,
                    wordsSpread.excess(first, second, word[i]), wordsSpread.excess(second, first, word[i]));
            set(values[i], Feature.WORDS_SHARE, lesserShare(wordsSpread, first, second, word[i]));
            set(values[i], Feature.CONTEXT, around[i]);
            put(values[i], Feature.CONTEXT_EXCESS_LESS, Feature.CONTEXT_EXCESS_MORE,
                    contextSpread.excess(first, second, around[i]), contextSpread.excess(second, first, around[i]));
            set(values[i], Feature.CONTEXT_SHARE, lesserShare(contextSpread, first, second, around[i]));
            set(values[i], Feature.CHARACTERS, character[i]);
            set(values[i], Feature.CHARACTERS_EXCESS, Math.min(charactersSpread.excess(first, second, character[i]),
                    charactersSpread.excess(second, first, character[i])));
            set(values[i], Feature.PHRASES, StrictMath.log(1 + phrase[i]));
            set(values[i], Feature.CLAUSE_WORDS, found[i].words());
            set(values[i], Feature.HEADINGS, heading[i]);
            set(values[i], Feature.TOPICS, topics.cosine(first, second));
            set(values[i], Feature.RAREST_TOPIC, topics.rarestShared(first, second));
            set(values[i], Feature.TOPICS_KNOWN, Math.min(topics.rarest(first), topics.rarest(second)));
            set(values[i], Feature.NEIGHBOURS, beside[i]);
            set(values[i], Feature.PLACE, Math.abs(corpus.place(first) - corpus.place(second)));
            put(values[i], Feature.SHORTER, Feature.LONGER, logLengths[first], logLengths[second]);
        }
        if (meanings.known()) {
            addMeaning(first, seconds, values, found, room);
        }
    }

    private void addMeaning(int first, int[] seconds, double[][] values, PassageClauses.Found[] found, DenseVector room) {
        double[] meaning = meanings.plain().cosines(first, seconds, room);
        double[] headed = meanings.headed().cosines(first, seconds, room);
        double[] beside = neighbours.of(first, seconds, meanings.plain(), room);
        for (int i = 0; i < seconds.length; i++) {
            int second = seconds[i];
            set(values[i], Feature.MEANING, meaning[i]);
            put(values[i], Feature.MEANING_EXCESS_LESS, Feature.MEANING_EXCESS_MORE,
                    meaningSpread.excess(first, second, meaning[i]), meaningSpread.excess(second, first, meaning[i]));
            put(values[i], Feature.MEANING_LEAD_LESS, Feature.MEANING_LEAD_MORE,
                    meaningSpread.lead(first, second, meaning[i]), meaningSpread.lead(second, first, meaning[i]));
            set(values[i], Feature.HEADED, headed[i]);
            put(values[i], Feature.HEADED_EXCESS_LESS, Feature.HEADED_EXCESS_MORE,
                    headedSpread.excess(first, second, headed[i]), headedSpread.excess(second, first, headed[i]));
            put(values[i], Feature.HEADED_LEAD_LESS, Feature.HEADED_LEAD_MORE,
                    headedSpread.lead(first, second, headed[i]), headedSpread.lead(second, first, headed[i]));
            set(values[i], Feature.CLAUSE_MEANING, found[i].meaning());
            set(values[i], Feature.CLAUSE_BOTH, found[i].both());
            put(values[i], Feature.CLAUSES_LESS, Feature.CLAUSES_MORE, found[i].there(), found[i].back());
            set(values[i], Feature.NEIGHBOURS_MEANING, beside[i]);
        }
    }

    private static void set(double[] values, Feature feature, double value) {
        values[feature.ordinal()] = value;
    }

    private static void put(double[] values, Feature less, Feature more, double there, double back) {
        set(values, less, Math.min(there, back));
        set(values, more, Math.max(there, back));
    }

    private static double lesserShare(Spread spread, int first, int second, double own) {
        return Math.min(spread.share(first, second, own), spread.share(second, first, own));
    }
}
