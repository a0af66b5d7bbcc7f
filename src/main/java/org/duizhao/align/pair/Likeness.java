package org.duizhao.align.pair;

import org.duizhao.language.MeasureWording;
import org.duizhao.notice.outline.Heading;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How alike two passages are in one respect: the cosine of their terms, as a rule character bigrams, rare ones weighing more. */
final class Likeness implements Similarity {

    /** What headings and neighbours in the paragraph count, a word of the measure itself being 1. */
    private static final double CONTEXT = 0.25;
    /** So many measures before and behind in the paragraph are neighbours. A judgement. */
    private static final int REACH = 5;
    /** Of so many passages all cosines are kept, 16 MB at most; of more they are made when they are asked for. */
    private static final int KEPT = 2000;

    private final List<SparseVector> units = new ArrayList<>();
    private final List<SparseVector> weights;
    private final double[] mass;
    private final int[] sample;
    private final InvertedVectors holders;
    /** Of each passage with itself and those before it; null where there are too many. */
    private final double[][] kept;

    private Likeness(List<SparseVector> weights, Sample sample) {
        this.weights = weights;
        weights.forEach(vector -> units.add(vector.unit()));
        mass = weights.stream().mapToDouble(vector -> vector.dot(vector)).toArray();
        this.sample = sample == null ? new int[0] : sample.ordinals();
        boolean keep = sample != null && units.size() <= KEPT;
        holders = new InvertedVectors(keep ? units : Arrays.stream(this.sample).mapToObj(units::get).toList());
        kept = keep ? IntStream.range(0, units.size()).parallel().mapToObj(one -> Arrays.copyOf(holders.dots(units.get(one)), one + 1))
                .toArray(double[][]::new) : null;
    }

    /** @param length of the pieces that are compared, in UTF-16 units */
    static Likeness ofWording(Corpus corpus, int length, Sample sample) {
        return of(corpus, passage -> MeasureWording.pieces(passage.wording(), length), sample);
    }

    /** Of all headings above. */
    static Likeness ofHeadings(Corpus corpus) {
        return of(corpus, passage -> headings(corpus, passage), null);
    }

    /** Of the wording, with a lesser weight of the headings above and of the measures beside it in its paragraph. */
    static Likeness ofContext(Corpus corpus, Sample sample) {
        List<long[]> wordings = corpus.passages().stream().map(passage -> MeasureWording.pieces(passage.wording(), 2)).toList();
        TermSpace space = new TermSpace(wordings);
        List<SparseVector> vectors = new ArrayList<>();
        for (Passage passage : corpus.passages()) {
            WeightedTerms terms = new WeightedTerms();
            terms.add(headings(corpus, passage), CONTEXT);
            for (int distance = -REACH; distance <= REACH; distance++) {
                Passage beside = corpus.neighbour(passage, distance);
                if (beside != null && distance != 0 && beside.paragraph() == passage.paragraph()) {
                    terms.add(wordings.get(beside.ordinal()), CONTEXT / Math.abs(distance));
                }
            }
            terms.add(wordings.get(passage.ordinal()), 1);
            vectors.add(terms.in(space));
        }
        return new Likeness(vectors, sample);
    }

    /** Of topics by their numbers, those of each passage with their weights. */
    static Likeness ofWeighted(List<long[]> topics, List<double[]> weights) {
        TermSpace space = new TermSpace(topics);
        return new Likeness(IntStream.range(0, topics.size()).mapToObj(i -> space.vector(topics.get(i), weights.get(i))).toList(), null);
    }

    /** Of all headings above, and of the sentence that leads in to an item. */
    private static long[] headings(Corpus corpus, Passage passage) {
        return Stream.concat(passage.measure().path().headings().map(Heading::title), Stream.of(corpus.leads().get(passage.ordinal())))
                .flatMapToLong(title -> Arrays.stream(MeasureWording.pieces(title, 2))).toArray();
    }

    private static Likeness of(Corpus corpus, Function<Passage, long[]> terms, Sample sample) {
        List<long[]> texts = corpus.passages().stream().map(terms).toList();
        TermSpace space = new TermSpace(texts);
        return new Likeness(texts.stream().map(space::vector).toList(), sample);
    }

    @Override
    public double cosine(int one, int other) {
        return kept == null ? units.get(one).dot(units.get(other)) : kept[Math.max(one, other)][Math.min(one, other)];
    }

    @Override
    public double[] cosines(int one, int[] others, DenseVector room) {
        return kept == null ? room.dots(units.get(one), units, others) : Similarity.super.cosines(one, others, room);
    }

    @Override
    public double[][] toSample(int from, int to) {
        int[] ones = IntStream.range(from, to).toArray();
        return kept != null ? cosines(ones, sample) : Arrays.stream(ones).mapToObj(one -> holders.dots(units.get(one))).toArray(double[][]::new);
    }

    /** The weight of what a passage and each of some others hold both. */
    double[] shared(int one, int[] others, DenseVector room) {
        return room.dots(weights.get(one), weights, others);
    }

    /** What share of a passage's weight is this, which another holds too; 0 where it is empty. */
    double held(int passage, double shared) {
        return mass[passage] == 0 ? 0 : shared / mass[passage];
    }
}
